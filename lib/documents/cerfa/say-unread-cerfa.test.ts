import { expect, it } from 'vitest';
import type { PageFacts } from '../file-facts';
import { readCerfa } from './read-cerfa';
import { sayUnreadCerfa } from './say-unread-cerfa';

/** A page of words without any box, as a printer makes it. */
const page = (number: number, ...lines: readonly string[]): PageFacts => ({
  number, width: 595, height: 842, isPicture: false,
  words: lines.map((text, place) => ({ text, left: 40, bottom: 800 - 20 * place, width: 300, height: 10 })),
}); // prettier-ignore
const unread = (printed: string) => {
  const reading = readCerfa({ pages: [page(1, printed, 'CONTRAT D’APPRENTISSAGE'), page(2, 'LA FORMATION')], boxes: [], textSource: 'text' });
  return reading?.how === 'none' ? sayUnreadCerfa(reading.sign.version) : `read: ${reading?.how ?? 'no CERFA'}`;
};

it('says of a version that nobody has seen the boxes of that it is not known, whatever is printed on it', () => {
  expect(unread('cerfa N° 10103*09')).toBe('Truelle ne connaît pas les cases de la version *09 du CERFA : rien ne peut y être lu sans deviner.');
});

it('says of a known version that its boxes are gone, and what to choose instead', () => {
  for (const version of ['12', '14']) expect(unread(`cerfa N° 10103*${version}`)).toMatch(new RegExp(`^Les cases de ce CERFA \\(version \\*${version}\\) n’y sont plus, .* Choisissez le fichier d’origine\\.$`));
});

it('says that the version cannot be read where no number is', () => {
  expect(sayUnreadCerfa(null)).toContain('Le numéro de version de ce CERFA ne se lit pas');
});
