import { describe, expect, it } from 'vitest';
import type { FormBoxFacts, PageFacts, WordFacts } from '../file-facts';
import { boxesOf12 } from './boxes-of-12';
import { boxesOf14 } from './boxes-of-14';
import { cerfaBox, type CerfaBox } from './cerfa-box';
import { readCerfa, type CerfaReading } from './read-cerfa';

const word = (text: string, left: number, bottom: number): WordFacts => ({ text, left, bottom, width: text.length * 4.5, height: 9 });
const page = (number: number, words: readonly WordFacts[]): PageFacts => ({ number, width: 595, height: 842, words, isPicture: false });
const head = (version: string): WordFacts[] => [word('Contrat d’apprentissage', 235, 808), word(version, 497, 778)];

/** A form as the library tells of it: its boxes, filled by name. */
function form(rows: readonly CerfaBox[], version: string, texts: Readonly<Record<string, string | true>>): CerfaReading {
  const boxes = rows.map(({ name, answer, part }): FormBoxFacts => {
    const value = texts[name];
    const kind = part === 'signature' ? 'signature' : answer === null ? 'text' : 'checkbox';
    return { name, kind, text: typeof value === 'string' ? value : '', isTicked: value === true, page: 1, area: { left: 0, bottom: 0, right: 100, top: 12 } };
  });
  const reading = readCerfa({ pages: [page(1, head(version)), page(2, [])], boxes, textSource: 'text' });
  if (reading === null) throw new TypeError('Not recognized');
  return reading;
}
const of12 = boxesOf12.map(cerfaBox);
const of14 = boxesOf14.map(cerfaBox);
const valueOf = (reading: CerfaReading, field: string): unknown => reading.values.find((one) => one.field === field)?.value;
const doubtOf = (reading: CerfaReading, field: string): string | undefined => reading.doubts.find((one) => one.field === field)?.reason;

describe('the boxes of *12', () => {
  const reading = form(of12, 'N° 10103*12', {
    'N°SIRET de l’établissement d’exécution du contrat :': '123 456 782 00010',
    'employeur privé': true,
    'Courriel 1': 'contact',
    'Courriel 2': 'exemple.invalid',
    'Maître d’apprentissage n°1 Courriel1': 'un.maitre',
    'Maître d’apprentissage n°1 Courriel2': 'exemple.in',
    'Maître d’apprentissage n°1 Courriel2suite': 'valid',
    'Maître d’apprentissage n°2 Courriel1': 'une.adresse.beaucoup.trop.longue',
    'Maître d’apprentissage n°2 Courriel2': 'x',
    'Apprenti Date naissance_af_date': '0 2 / 0 9 / 2 0 0 8',
    'Sexe F': true,
    'Sexe M': true,
    'Salaire brut mensuel à l’embauche :': '746,81',
    'Date de conclusion : _af_date': '31/02/2026',
    'employeur atteste': true,
  });

  it('give values as Truelle keeps them, each with its page', () => {
    expect(reading.sign).toEqual({ version: 12, by: 'number' });
    expect(valueOf(reading, 'employer.siret')).toBe('12345678200010');
    expect(valueOf(reading, 'employer.sector')).toBe('prive');
    expect(valueOf(reading, 'apprentice.birthDate')).toBe('2008-09-02');
    expect(valueOf(reading, 'contract.grossMonthlySalary')).toBe(746.81);
    expect(reading.values.every(({ how }) => how === 'box')).toBe(true);
  });

  it('put addresses together, and refuse one that the form has cut', () => {
    expect(valueOf(reading, 'employer.email')).toBe('contact@exemple.invalid');
    expect(valueOf(reading, 'master1.email')).toBe('un.maitre@exemple.invalid');
    expect(doubtOf(reading, 'master2.email')).toMatch(/trop longue/);
  });

  it('never guess between two ticks, nor a day that does not exist', () => {
    expect(doubtOf(reading, 'apprentice.sex')).toMatch(/contraires/);
    expect(doubtOf(reading, 'contract.conclusionDate')).toMatch(/n’existe pas/);
  });

  it('give no statement upon honor', () => {
    expect(valueOf(reading, 'masters.eligibilityAttestation')).toBeUndefined();
  });

  it('tell which fields are blank', () => {
    expect(reading.blank).toContain('training.cfa.uai');
    expect(reading.blank).not.toContain('employer.siret');
  });
});

describe('the boxes of *14', () => {
  it('join days, and euros with cents', () => {
    const reading = form(of14, 'N° 10103*14', {
      'Zone de texte 8_2': '12345678200010',
      'Zone de texte 21_19': '01',
      'Zone de texte 21_20': '09',
      'Zone de texte 21_21': '2026',
      'Zone de texte 21_16': '30',
      'Zone de texte 21_17': '06',
      'Zone de texte 8_72': '746',
      'Zone de texte 21_73': '81',
      'Case à cocher 5_3': true,
    });
    expect(valueOf(reading, 'contract.startDate')).toBe('2026-09-01');
    expect(doubtOf(reading, 'contract.conclusionDate')).toMatch(/incomplète/);
    expect(valueOf(reading, 'contract.grossMonthlySalary')).toBe(746.81);
    expect(valueOf(reading, 'apprentice.disabledWorker')).toBe(true);
  });

  it('are known by their names where no number is printed', () => {
    const boxes = boxesOf14.map(([name]): FormBoxFacts => ({ name, kind: 'text', text: '', isTicked: false, page: 1, area: { left: 0, bottom: 0, right: 9, top: 9 } }));
    expect(readCerfa({ pages: [page(1, [])], boxes, textSource: 'text' })?.sign).toEqual({ version: 14, by: 'boxes' });
  });
});

describe('a form without boxes', () => {
  const anchors = (shift: number): [WordFacts[], WordFacts[]] => [
    [word('Nom et prénom ou dénomination :', 25 + shift, 726), word('Type d’employeur :', 302 + shift, 701), word('Nom d’usage :', 25 + shift, 519), word('Date de naissance :', 302 + shift, 482)],
    [word('Type de contrat ou d’avenant :', 25 + shift, 742), word('Type de dérogation :', 304 + shift, 742), word('Code RNCP :', 302 + shift, 431), word('Signature de l’employeur', 45 + shift, 147)],
  ];
  const flat = (version: string, shift: number, off = 0): CerfaReading | null => {
    const [first, second] = anchors(shift);
    const pages = [page(1, [...head(version), ...first, word('12345678200010', 302 + shift + off, 712), word('X', 222 + shift + off, 741)]), page(2, second)];
    return readCerfa({ pages, boxes: [], textSource: 'text' });
  };

  it('is read by the places of its boxes, wherever the printer has shifted the page', () => {
    for (const shift of [0, 11]) {
      const reading = flat('N° 10103*12', shift);
      expect(reading?.how).toBe('print');
      expect(reading?.values.map(({ field, value }) => [field, value])).toEqual([
        ['employer.sector', 'prive'],
        ['employer.siret', '12345678200010'],
      ]);
    }
  });

  it('takes the comma that is printed between euros and cents for no amount', () => {
    const [first, second] = anchors(0);
    const salary = (words: readonly WordFacts[]) =>
      readCerfa({ pages: [page(1, [...head('N° 10103*12'), ...first]), page(2, [...second, word(',', 73, 526), ...words])], boxes: [], textSource: 'text' });
    expect(salary([])?.blank).toContain('contract.grossMonthlySalary');
    expect(salary([word('746', 45, 526), word('81', 80, 526)])?.values).toMatchObject([{ field: 'contract.grossMonthlySalary', value: 746.81 }]);
  });

  it('is not read when its words are not where the form has them', () => {
    const [first, second] = anchors(0);
    const moved = first.map((one, index) => (index === 2 ? { ...one, left: one.left + 40 } : one));
    expect(readCerfa({ pages: [page(1, [...head('N° 10103*12'), ...moved]), page(2, second)], boxes: [], textSource: 'text' })?.how).toBe('none');
  });

  it('is not read in a version whose places are not known', () => {
    expect(flat('N° 10103*14', 0)?.how).toBe('none');
  });
});

it.each([
  ['N° 10103*10', 10],
  ['N°10103 * 14', 14],
  ['cerfa 10103*09', 9],
  ['10103✱12', 12],
])('%s is version %i', (text, version) => {
  expect(readCerfa({ pages: [page(1, [word(text, 497, 778)])], boxes: [], textSource: 'text' })?.sign.version).toBe(version);
});

it.each(['Dossier 101031', 'pour le contrat (cerfa n° 10103*14) conclu le 1er juillet 2026', 'cerfa n° 13751*02'])('takes no document that says « %s » for a CERFA', (text) => {
  expect(readCerfa({ pages: [page(1, [word('Convention de formation par apprentissage', 60, 700), word(text, 60, 680)])], boxes: [], textSource: 'text' })).toBeNull();
});
