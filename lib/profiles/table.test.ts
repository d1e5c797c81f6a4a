import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type FieldFormat } from '../fields/catalogue';
import { listOf } from '../fields/formats';
import { nomenclatures } from '../fields/nomenclatures';
import type { FieldValue } from '../fields/values';
import { guessKind, mapColumns } from './map-columns';
import { openRowReader, type ReadRow } from './read-rows';
import { fieldOfKey, type ProfileKind, type ProfileRecord } from './record';
import { neutralizeCell, restoreCell } from './table-cells';
import { tableColumns } from './table-columns';
import { writeTable } from './write-table';

const profileKinds: readonly ProfileKind[] = ['employer', 'master', 'apprentice', 'training'];
const keysOf = (heads: readonly string[], kind: ProfileKind, remembered = {}) => mapColumns(heads, kind, remembered).map(({ key }) => key);

function readAll(
  kind: ProfileKind,
  rows: readonly (readonly string[])[],
  known: readonly ProfileRecord[] = [],
): readonly (ReadRow | null)[] {
  const [heads = [], ...lines] = rows;
  let drawn = 0;
  const reader = openRowReader({
    kind,
    keys: keysOf(heads, kind),
    known,
    drawName: (values) => [values[`${kind}.lastName`], values[`${kind}.firstName`]].filter(Boolean).join(' '),
    drawId: () => `n${(drawn += 1)}`,
  });
  return lines.map((cells, place) => reader.read(cells, place + 2));
}

describe('mapColumns', () => {
  it.each<[ProfileKind, string, string | null]>([
    ['apprentice', 'NOM', 'apprentice.lastName'],
    ['apprentice', 'Prenom', 'apprentice.firstName'],
    ['apprentice', 'Né(e) le', 'apprentice.birthDate'],
    ['apprentice', 'Date naissance', 'apprentice.birthDate'],
    ['apprentice', 'Date de naisance', 'apprentice.birthDate'],
    ['apprentice', 'CP', 'apprentice.address.postalCode'],
    ['apprentice', 'E-mail', 'apprentice.email'],
    ['apprentice', 'N° sécurité sociale', 'apprentice.nir'],
    ['apprentice', 'Code postal du représentant légal', 'legalRepresentative.address.postalCode'],
    ['apprentice', 'Nom de l’employeur', null],
    ['apprentice', 'Nom du maître d’apprentissage', null],
    ['apprentice', 'Observations', null],
    ['apprentice', '', null],
    ['apprentice', 'apprentice.lastName', 'apprentice.lastName'],
    ['employer', 'Raison sociale', 'employer.name'],
    ['employer', 'SIRET', 'employer.siret'],
    ['employer', 'Code APE', 'employer.naf'],
    ['employer', 'Nombre de salariés', 'employer.headcount'],
    ['master', 'Nom du maître d’apprentissage', 'master.lastName'],
    ['master', 'Fonction', 'master.job'],
    ['master', 'Nom du second maître d’apprentissage', null],
    ['training', 'Code RNCP', 'training.rncpCode'],
    ['training', 'Code postal', 'training.cfa.address.postalCode'],
    ['training', 'UAI du lieu de formation', 'training.site.uai'],
  ])('in a list of %ss, « %s » is %s', (kind, head, key) => {
    expect(keysOf([head], kind)).toEqual([key]);
  });

  it('gives each field once, to the column most like it', () => {
    expect(keysOf(['Date naissance', 'Date de naissance'], 'apprentice')).toEqual([null, 'apprentice.birthDate']);
  });

  it('follows what was chosen earlier, even nothing', () => {
    const remembered = { observations: 'apprentice.usageName', nom: '' };
    expect(keysOf(['Observations', 'Nom'], 'apprentice', remembered)).toEqual(['apprentice.usageName', null]);
  });

  it('forgets a choice for a field that is no more', () => {
    expect(keysOf(['Nom'], 'apprentice', { nom: 'apprentice.shoeSize' })).toEqual(['apprentice.lastName']);
  });

  it.each(profileKinds)('knows every title of an export of %ss again', (kind) => {
    const columns = tableColumns(kind);
    expect(columns.length).toBeGreaterThan(8);
    expect(
      keysOf(
        columns.map(({ title }) => title),
        kind,
      ),
    ).toEqual(columns.map(({ key }) => key));
  });

  it.each<[ProfileKind, readonly string[]]>([
    ['apprentice', ['Nom', 'Prénom', 'Date de naissance', 'Département de naissance']],
    ['employer', ['Raison sociale', 'SIRET', 'Code NAF', 'Code postal', 'Ville']],
    ['training', ['Intitulé de la formation', 'Code RNCP', 'Code diplôme', 'UAI']],
    ['master', ['Nom du maître d’apprentissage', 'Prénom du maître d’apprentissage', 'Fonction']],
  ])('takes such heads for a list of %ss', (kind, heads) => {
    expect(guessKind(heads)).toBe(kind);
  });
});

describe('openRowReader', () => {
  const heads = ['Nom', 'Prénom', 'Date de naissance', 'Sexe', 'Code postal'];
  const malo: ProfileRecord = {
    id: 'a1',
    name: 'Malo de l’atelier',
    values: { 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo', 'apprentice.birthDate': '2009-11-09' },
  };

  it('reads French dates and knows who is there already', () => {
    expect(
      readAll('apprentice', [heads, ['GUEGUEN', 'malo', '9/11/2009', 'M', '29000'], ['Péron', 'Ewen', '11/02/2010', '', '']], [malo]),
    ).toMatchObject([
      {
        ok: true,
        line: 2,
        isKnown: true,
        record: { id: 'a1', name: 'Malo de l’atelier', values: { 'apprentice.address.postalCode': '29000' } },
      },
      { ok: true, line: 3, isKnown: false, record: { id: 'n1', name: 'Péron Ewen', values: { 'apprentice.birthDate': '2010-02-11' } } },
    ]);
  });

  it('reads French decimals', () => {
    const rows = [
      ['SIRET', 'Raison sociale', 'Effectif'],
      ['732 829 320 00074', 'Odet', '1 200'],
    ];
    expect(
      readAll(
        'employer',
        rows.map((row, place) => (place === 0 ? ['Nom de la fiche', ...row] : ['Odet', ...row])),
      ),
    ).toMatchObject([{ ok: true, record: { values: { 'employer.siret': '73282932000074', 'employer.headcount': 1200 } } }]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a day that is not', ['Péron', 'Ewen', '31/02/2010', 'M', ''], /Date de naissance.*n’existe pas/],
    ['a short postal code', ['Péron', 'Ewen', '', '', '1000'], /Code postal/],
    ['more cells than heads', ['Péron', 'Ewen', '', '', '', 'Quimper'], /plus de colonnes/],
    ['no name', ['', '', '', '', '29000'], /nommer/],
  ])('refuses a line with %s, without repeating it', (_, cells, reason) => {
    const [row] = readAll('apprentice', [heads, cells]);
    expect(row).toMatchObject({ ok: false, line: 2 });
    const sentence = row?.ok === false ? row.sentence : '';
    expect(sentence).toMatch(reason);
    for (const value of cells.filter((cell) => cell.length > 2)) expect(sentence).not.toContain(value);
  });

  it('skips a blank line and refuses a repeated one', () => {
    const line = ['Péron', 'Ewen', '11/02/2010', '', ''];
    expect(readAll('apprentice', [heads, line, ['', ' '], ['PERON', 'Ewen', '11.02.2010']])).toMatchObject([
      { ok: true },
      null,
      { ok: false, line: 4, sentence: expect.stringContaining('ligne 2') as string },
    ]);
  });

  it('refuses to choose between two profiles of one person', () => {
    const [row] = readAll('apprentice', [heads, ['Guéguen', 'Malo', '09/11/2009', '', '']], [malo, { ...malo, id: 'a2' }]);
    expect(row).toMatchObject({ ok: false });
  });
});

describe('neutralizeCell', () => {
  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])('quotes %j', (text) => {
    expect(neutralizeCell(text)).toBe(`'${text}`);
  });
  it.each(['Odet', '12 bis', "l'atelier", "'Odet", ''])('leaves %j as it is', (text) => {
    expect(neutralizeCell(text)).toBe(text);
  });
  it('can be undone', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^['=+@-]{0,4}[a-z]{0,3}$/));
    fc.assert(
      fc.property(texts, (text) => {
        expect(restoreCell(neutralizeCell(text))).toBe(text);
      }),
    );
  });
});

const sample: Readonly<Partial<Record<FieldFormat, readonly FieldValue[]>>> = {
  date: ['2009-02-28', '2024-02-29'],
  siret: ['73282932000074'],
  nir: ['109112A00400367'],
  uai: ['0290123X'],
  idcc: ['1596', '0843'],
  naf: ['4322A'],
  phone: ['0241000011'],
  email: ['a.b@exemple.fr'],
  postalCode: ['01000'],
  streetNumber: ['12 bis'],
  count: [0, 1350],
  boolean: [true, false],
  diplomaCode: ['50023121'],
  rncpCode: ['RNCP38428'],
};
const words = fc.stringMatching(/^[=+@'-]?[A-ZÀ-ÖØ-Ý][a-zà-öø-ÿ'’;,"]{0,12}( [A-Za-zÀ-ÖØ-öø-ÿ]{1,8}){0,2}$/);
const names = fc.stringMatching(/^[A-ZÀ-ÖØ-Ý][a-zà-öø-ÿ'’]{0,12}( [A-Za-zÀ-ÖØ-öø-ÿ]{1,8}){0,2}$/);

function someRecords(kind: ProfileKind): fc.Arbitrary<readonly ProfileRecord[]> {
  const parts = tableColumns(kind).flatMap(({ key, field, isSecret }) => {
    if (field === null || isSecret) return [];
    const list = listOf(field);
    const { format } = catalogue[field];
    const known = list === null ? sample[format] : nomenclatures[list].entries.map(({ code }) => code);
    return [[key, known !== undefined ? fc.constantFrom(...known) : format === 'text' ? words : names] as const];
  });
  const values = fc
    .record<Record<string, FieldValue>, never>(Object.fromEntries(parts), { requiredKeys: [] })
    .map((drawn) => Object.fromEntries(Object.entries(drawn).filter((entry): entry is [string, FieldValue] => entry[1] !== undefined)))
    .filter((drawn) => Object.keys(drawn).length > 0);
  return fc.uniqueArray(fc.record({ id: fc.uuid(), name: words, values }), { maxLength: 4, selector: ({ id }) => id });
}

describe('writeTable', () => {
  it.each(profileKinds)('writes %ss that are read back the same', (kind) => {
    fc.assert(
      fc.property(someRecords(kind), (records) => {
        const rows = readAll(kind, writeTable(kind, records));
        expect(rows.map((row) => (row?.ok === true ? row.record : row))).toEqual(records);
      }),
      { numRuns: 60 },
    );
  });

  it('never writes a NIR', () => {
    const record = { id: 'a1', name: 'Guéguen', values: { 'apprentice.lastName': 'Guéguen', 'apprentice.nir': '109112A00400367' } };
    expect(fieldOfKey('apprentice', 'apprentice.nir')).toBe('apprentice.nir');
    expect(JSON.stringify(writeTable('apprentice', [record]))).not.toMatch(/109112|NIR/);
  });
});
