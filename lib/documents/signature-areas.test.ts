import { expect, it } from 'vitest';
import type { PageFacts, WordFacts } from './file-facts';
import { signatureAreas } from './signature-areas';

const word = (text: string, left: number, bottom: number): WordFacts => ({ text, left, bottom, width: text.length * 4.5, height: 9 });
const page = (number: number, words: readonly WordFacts[]): PageFacts => ({ number, width: 595, height: 842, words, isPicture: false });
const foot = [
  word('Visa du CFA (cachet et signature du directeur) :', 25, 270),
  word('Signature du représentant légal', 361, 160),
  word('Signature de l’employeur', 45, 147),
  word('Signature de l’apprenti(e)', 212, 147),
  word('de l’apprenti(e) mineur(e)', 360, 147),
  word('CADRE RÉSERVÉ À L’ORGANISME', 120, 111),
];

it('finds the space of each signer of a CERFA under the words that ask for it', () => {
  const areas = signatureAreas({ pages: [page(1, [word('Représentant légal (à remplir si l’apprenti est mineur)', 25, 330)]), page(2, foot)], boxes: [] }, true);
  expect(areas.map(({ id, page: at }) => [id, at]).sort()).toEqual([
    ['apprentice', 2],
    ['cfa', 2],
    ['employer', 2],
    ['legalRepresentative', 2],
  ]);
  // Beside each other, above the frame of the OPCO, and under the second line of the legal representative.
  const byId = new Map(areas.map(({ id, area }) => [id, area]));
  expect(byId.get('legalRepresentative')?.top).toBeLessThan(147);
  for (const { area } of areas) expect(area.bottom).toBeGreaterThan(119);
});

it('finds the signature boxes of a form without such words', () => {
  const area = { left: 44, bottom: 121, right: 177, top: 145 };
  expect(signatureAreas({ pages: [page(1, []), page(2, [])], boxes: [{ name: 'Signature de l’employeur', kind: 'signature', text: '', isTicked: false, page: 2, area }] }, true)).toEqual([
    { id: 'employer', page: 2, area },
  ]);
});

it('takes a sentence about signing for no place to sign', () => {
  const words = [word('La signature de l’employeur vaut engagement de prendre en charge le coût de la formation pendant toute sa durée.', 40, 400)];
  expect(signatureAreas({ pages: [page(1, words)], boxes: [] }, false)).toEqual([]);
});
