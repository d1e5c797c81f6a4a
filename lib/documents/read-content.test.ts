import { describe, expect, it } from 'vitest';
import { boxesOf12 } from './cerfa/boxes-of-12';
import type { FileFacts, FormBoxFacts, PageFacts, PdfFacts } from './file-facts';
import { readContent, type DocumentContent } from './read-content';

/** A page of lines from its top, as recognition gives them: one run of words a line. */
const page = (lines: readonly string[]): PageFacts => ({
  number: 1,
  width: 595,
  height: 842,
  isPicture: true,
  words: lines.map((text, line) => ({ text, left: 40, bottom: 800 - line * 20, width: text.length * 5, height: 9 })),
});
function read(lines: readonly string[], over: Partial<PdfFacts> = {}): DocumentContent {
  const pdf: PdfFacts = { pageCount: 1, pages: [page(lines)], boxes: [], signatures: [], hasScript: false, textSource: 'text', ...over };
  const facts: FileFacts = { name: 'a.pdf', size: 1000, changedOn: null, digest: 'a', type: 'pdf', problem: null, pdf };
  const { content } = readContent(facts, null);
  if (content === null) throw new TypeError('Nothing was read');
  return content;
}

describe('the kind of a document', () => {
  it.each([
    ['convention', ['Convention de formation par apprentissage', 'entre le CFA et l’entreprise, pour un apprenti, article L6353-1']],
    ['annex', ['Annexe pédagogique et financière', 'du CFA d’entreprise, pour la formation de ses apprentis']],
    ['tripartite', ['Convention tripartite d’aménagement de la durée du contrat', 'entre le CFA, l’employeur et l’apprenti']],
    ['businessProject', ['Attestation sur l’honneur', 'd’un projet de création ou de reprise d’entreprise par l’apprenti(e)']],
    ['other', ['Facture de fournitures de bureau', 'pour un montant de cent euros, à régler sous trente jours']],
    ['other', ['Programme de la formation', 'au sens de l’article L6353-1 du code du travail, remis à chaque apprenti']],
    ['unreadable', ['page 1']],
    ['unreadable', []],
  ] as const)('%s: %j', (kind, lines) => {
    expect(read(lines).kind).toBe(kind);
  });

  it('is told of a CERFA whose columns recognition has run together and whose number it has lost', () => {
    const lines = [
      'CONTRAT D’APPRENTISSAGE cerfa N° 1O1O3',
      'L’EMPLOYEUR employeur privé employeur public',
      'Nom et prénom ou dénomination : N°SIRET de l’établissement d’exécution du contrat :',
      'Nom de naissance de l’apprenti(e) : convention collective applicable',
      'LE MAÎTRE D’APPRENTISSAGE Maître d’apprentissage n°1 Maître d’apprentissage n°2',
      'Type de contrat ou d’avenant : Type de dérogation : à renseigner',
      'Durée hebdomadaire du travail : heures minutes',
      'Salaire brut mensuel à l’embauche : Caisse de retraite complémentaire :',
      'attestation de la convention de formation',
    ];
    const { kind, cerfa } = read(lines, { textSource: 'recognized' });
    expect([kind, cerfa?.sign, cerfa?.how]).toEqual(['cerfa', { version: null, by: 'words' }, 'none']);
  });
});

it('keeps no number of a person, though it keeps what stands beside it', () => {
  const boxes = boxesOf12.map(([name, field, holds]): FormBoxFacts => {
    const text = field === 'apprentice.nir' ? '2090335238001' : field === 'employer.siret' ? '12345678200010' : '';
    return { name, kind: typeof holds === 'boolean' ? 'checkbox' : 'text', text, isTicked: false, page: 1, area: { left: 0, bottom: 0, right: 9, top: 9 } };
  });
  const known = read(['N° 10103*12', '2090335238001'], { boxes });
  expect(known.cerfa?.values.map(({ field }) => field)).toEqual(['employer.siret']);
  expect(JSON.stringify(known)).not.toContain('2090335238001');
});
