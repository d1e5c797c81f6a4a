import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, fieldIds, type FieldFormat } from '../fields/catalogue';
import { listOf } from '../fields/formats';
import { nomenclatures } from '../fields/nomenclatures';
import type { FieldValue } from '../fields/values';
import { fileLimits, parseInterchange, serializeInterchange, type ParsedFile } from './interchange';
import { caseStates, fieldOfKey, recordKinds, type KindedRecord, type RecordKind } from './record';

const write = (lists: object): string => JSON.stringify({ format: 'truelle', version: 1, ...lists });
const employer = (values: object, rest: object = {}) => write({ employers: [{ id: 'e1', name: 'Travaux Odet', values, ...rest }] });

function read(text: string): Extract<ParsedFile, { ok: true }> {
  const parsed = parseInterchange(text);
  if (!parsed.ok) throw new Error(parsed.sentence);
  return parsed;
}

describe('parseInterchange', () => {
  it('reads every kind of record, numbers written as strings too', () => {
    const parsed = read(
      write({
        employers: [{ id: 'e1', name: 'Travaux Odet', values: { 'employer.siret': '73282932000074', 'employer.headcount': '4' } }],
        masters: [{ id: 'm1', name: 'Kervella', values: { 'master.birthDate': '1980-02-29' } }],
        apprentices: [{ id: 'a1', name: 'Guéguen', values: { 'legalRepresentative.fullName': 'Guéguen Anne', 'apprentice.sex': 'F' } }],
        trainings: [{ id: 't1', name: 'CAP', values: { 'training.companyCfa': false } }],
        caseFiles: [
          {
            id: 'd1',
            name: 'Rentrée',
            employer: 'e1',
            master1: 'm1',
            apprentice: 'a1',
            training: 't1',
            values: { 'contract.grossMonthlySalary': '801.50', 'master1.job': 'Maçon', 'masters.eligibilityAttestation': true },
          },
        ],
      }),
    );
    expect(parsed.faults).toEqual([]);
    expect(parsed.remarks).toEqual([]);
    expect(parsed.items.map(({ kind, record }) => [kind, record.id, record.values])).toEqual([
      ['caseFile', 'd1', { 'contract.grossMonthlySalary': 801.5, 'master1.job': 'Maçon', 'masters.eligibilityAttestation': true }],
      ['employer', 'e1', { 'employer.siret': '73282932000074', 'employer.headcount': 4 }],
      ['master', 'm1', { 'master.birthDate': '1980-02-29' }],
      ['apprentice', 'a1', { 'legalRepresentative.fullName': 'Guéguen Anne', 'apprentice.sex': 'F' }],
      ['training', 't1', { 'training.companyCfa': false }],
    ]);
    expect(parsed.items[0]?.record).toMatchObject({ employer: 'e1', master1: 'm1', master2: null });
  });

  it('takes blanks for nothing', () => {
    expect(read(employer({ 'employer.siret': '', 'employer.phone': null })).items[0]?.record.values).toEqual({});
  });

  it.each<[string, string]>([
    ['no JSON', 'NOM;PRENOM'],
    ['half a file', '{ "format": "truelle", '],
    ['a foreign file', '{ "employees": [] }'],
    ['a list', '[]'],
    ['another version', '{ "format": "truelle", "version": 2 }'],
    ['no version', '{ "format": "truelle" }'],
    ['a list that is none', write({ masters: { id: 'm1' } })],
    ['a text nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['too long a text', `${write({})}${' '.repeat(fileLimits.characters)}`],
    ['too many records', write({ employers: new Array(fileLimits.records + 1).fill(0) })],
  ])('refuses %s with a sentence', (_, text) => {
    expect(parseInterchange(text)).toEqual({ ok: false, sentence: expect.stringMatching(/^\p{Lu}.*fichier.*\.$/u) as string });
  });

  it('takes a file with the mark that some editors put before it', () => {
    expect(read(`\ufeff${employer({})}`).items).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    [
      'a day that does not exist',
      { apprentices: [{ id: 'a', name: 'A', values: { 'apprentice.birthDate': '2009-02-31' } }] },
      'Date de naissance',
    ],
    ['a code that lost its zeros', { employers: [{ id: 'e', name: 'E', values: { 'employer.address.postalCode': 1000 } }] }, 'guillemets'],
    ['a value that is a list', { employers: [{ id: 'e', name: 'E', values: { 'employer.name': ['x'] } }] }, 'ne peut pas être lue'],
    ['a value nested deep', { employers: [{ id: 'e', name: 'E', values: { 'employer.name': { a: { b: {} } } } }] }, 'ne peut pas être lue'],
    ['a value without end', { employers: [{ id: 'e', name: 'E', values: { 'employer.name': 'x'.repeat(5000) } }] }, 'trop longue'],
    [
      'an amount with too many decimals',
      { caseFiles: [{ id: 'd', name: 'D', values: { 'contract.grossMonthlySalary': 1.867 } }] },
      'Salaire',
    ],
    ['no id', { employers: [{ name: 'E', values: {} }] }, 'identifiant'],
    ['no name', { employers: [{ id: 'e', values: {} }] }, 'nom'],
    ['a place that is no id', { caseFiles: [{ id: 'd', name: 'D', employer: 3, values: {} }] }, 'identifiant'],
    ['no record', { employers: ['Odet'] }, 'pas une fiche'],
    ['values that are no object', { employers: [{ id: 'e', name: 'E', values: 'x' }] }, 'valeurs'],
  ])('keeps out a record with %s, and says where', (_, lists, said) => {
    const parsed = read(write({ trainings: [{ id: 't1', name: 'CAP', values: {} }], ...lists }));
    expect(parsed.items.map(({ record }) => record.id)).toEqual(['t1']);
    expect(parsed.faults).toHaveLength(1);
    expect(parsed.faults[0]?.where).toMatch(/, ligne 1$/);
    expect(parsed.faults[0]?.sentence).toContain(said);
  });

  it('keeps the first of two records with one id', () => {
    const twice = read(
      write({
        masters: [
          { id: 'm', name: 'A', values: {} },
          { id: 'm', name: 'B', values: {} },
        ],
      }),
    );
    expect(twice.items.map(({ record }) => record.name)).toEqual(['A']);
    expect(twice.faults).toEqual([{ where: 'Maîtres, ligne 2', sentence: expect.stringContaining('identifiant') as string }]);
  });

  it('reports unknown keys and keeps them out', () => {
    const text =
      '{"format":"truelle","version":1,"owner":"x","employers":[{"id":"e1","name":"E","colour":1,"values":{"employer.logo":"x","apprentice.sex":"F","__proto__":"x"}}]}';
    const parsed = read(text);
    expect(parsed.items.map(({ record }) => record)).toEqual([{ id: 'e1', name: 'E', values: {} }]);
    expect(parsed.faults).toEqual([]);
    expect(parsed.remarks).toHaveLength(2);
    expect(parsed.remarks[0]?.sentence).toContain('owner');
    expect(parsed.remarks[1]).toMatchObject({
      where: 'Employeurs, ligne 1',
      sentence: expect.stringMatching(/^4 .*employer\.logo.*colour/) as string,
    });
    expect({}).not.toHaveProperty('x');
  });

  it('never repeats a value of the file', () => {
    const secret = 'Zébulon77';
    const lists = Object.fromEntries(
      ['employers', 'apprentices', 'caseFiles'].map((list) => [
        list,
        [{ id: secret, name: secret, [secret + ' é']: 1, values: Object.fromEntries(fieldIds.map((id) => [id, secret])) }, secret],
      ]),
    );
    const { faults, remarks } = read(write(lists));
    expect(faults.length).toBeGreaterThan(3);
    expect(JSON.stringify([faults, remarks])).not.toContain(secret);
  });
});

const sample: Readonly<Partial<Record<FieldFormat, readonly FieldValue[]>>> = {
  date: ['2026-09-01', '1980-02-29'],
  siret: ['73282932000074'],
  nir: ['2091129232123', '209112923212314'],
  uai: ['0561910X'],
  idcc: ['1596', '0843'],
  naf: ['4322A'],
  phone: ['0241000011'],
  email: ['a.b@exemple.fr'],
  postalCode: ['01000'],
  streetNumber: ['12 bis'],
  money: [0, 801.5, 1867.02],
  rate: [43, 61.5],
  count: [0, 1350],
  minutes: [0, 30],
  boolean: [true, false],
  diplomaCode: ['50023121'],
  rncpCode: ['RNCP38428'],
  depositNumber: ['049202409NC0123'],
};
const words = fc.stringMatching(/^[A-ZÀ-ÖØ-Ý][a-zà-öø-ÿ'’]{0,12}( [A-Za-zÀ-ÖØ-öø-ÿ]{1,8}){0,2}$/);

function keysOf(kind: RecordKind): readonly string[] {
  const keys = kind === 'master' ? fieldIds.map((id) => id.replace(/^master1\./, 'master.')) : fieldIds;
  return keys.filter((key) => fieldOfKey(kind, key) !== null);
}

function someValues(kind: RecordKind): fc.Arbitrary<Readonly<Partial<Record<string, FieldValue>>>> {
  const parts = keysOf(kind).map((key) => {
    const field = fieldOfKey(kind, key) ?? 'employer.name';
    const list = listOf(field);
    const known = list === null ? sample[catalogue[field].format] : nomenclatures[list].entries.map(({ code }) => code);
    return [key, known === undefined ? words : fc.constantFrom(...known)] as const;
  });
  return fc.record(Object.fromEntries(parts), { requiredKeys: [] });
}

/** What a dossier may say of itself: none of it, or all. */
const marks = fc.record(
  {
    ignored: fc.dictionary(fc.stringMatching(/^[a-z]+(-[a-z]+)?$/), words),
    progress: fc.record(
      {
        state: fc.constantFrom(...caseStates),
        days: fc.dictionary(fc.constantFrom(...caseStates), fc.constantFrom('2026-08-28', '2026-09-07', '2028-02-29')),
        missing: words,
      },
      { requiredKeys: ['state', 'days'] },
    ),
    isTemplate: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What a profile may say of itself. */
const profileMarks = fc.record({ isArchived: fc.boolean() }, { requiredKeys: [] });

const records: fc.Arbitrary<readonly KindedRecord[]> = fc
  .tuple(
    ...recordKinds.map((kind) =>
      fc.uniqueArray(
        fc.tuple(fc.record({ id: fc.uuid(), name: words, values: someValues(kind) }), marks, profileMarks).map(([record, own, ofProfile]) => ({
          kind,
          record:
            kind === 'caseFile' ? { ...record, employer: 'e1', master1: null, master2: 'm2', apprentice: null, training: null, ...own } : { ...record, ...ofProfile },
        })),
        { maxLength: 3, selector: (item) => item.record.id },
      ),
    ),
  )
  .map((lists) => lists.flat() as unknown as KindedRecord[]);

describe('serializeInterchange', () => {
  it('writes what parseInterchange reads back', () => {
    fc.assert(
      fc.property(records, (items) => {
        expect(parseInterchange(serializeInterchange(items))).toEqual({ ok: true, items, faults: [], remarks: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('writes all five lists, in the order of the format, even when there is nothing', () => {
    expect(Object.keys(JSON.parse(serializeInterchange([])) as object)).toEqual([
      'format',
      'version',
      'employers',
      'masters',
      'apprentices',
      'trainings',
      'caseFiles',
    ]);
  });
});
