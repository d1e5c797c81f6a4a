import { foldLabel } from '../../fields/label-text';
import type { PdfFacts } from '../file-facts';
import { linesOf } from '../page-lines';
import { foldBoxName } from './cerfa-box';

/** A CERFA 10103 that was recognized, and how. */
export interface CerfaSign {
  /** 14 for *14; null when the form says no number that can be read. */
  readonly version: number | null;
  readonly by: 'number' | 'boxes' | 'words';
}

const printedNumber = /(?<!\d)10103\s*(?:[*✱x×]\s*|\s)(0?[1-9]|1\d|2\d)(?!\d)/i;
/** The number on a line of its own, as at the top of the form; an agreement may well speak of the form in a sentence. */
const aloneOnLine = /^(?:cerfa\s*)?(?:n\s*[°ºo]\s*)?10103\s*(?:[*✱x×]\s*|\s)(?:0?[1-9]|1\d|2\d)$/i;
const frames = ["l'employeur", "l'apprenti(e)", "le maitre d'apprentissage", 'le contrat', 'la formation'];
const fewestFrames = 4;
/** Words that stand together on no other paper; a recognition of text runs columns into one line and loses some of them. */
const telling = [
  'nom et prenom ou denomination', "d'execution du contrat", 'nom de naissance', "maitre d'apprentissage n", "type de contrat ou d'avenant", 'type de derogation',
  'duree hebdomadaire du travail', "salaire brut mensuel a l'embauche", 'caisse de retraite complementaire', 'diplome ou titre vise', 'cadre reserve', 'visa du cfa',
];
const fewestTelling = 7;

/** Recognizes a CERFA 10103 by its printed number, else by the names of its boxes, else by its words; null for any other document. */
export function recognizeCerfa({ pages, boxes }: Pick<PdfFacts, 'pages' | 'boxes'>): CerfaSign | null {
  const lines = pages.flatMap((page) => linesOf(page).map(({ text }) => text));
  const alone = lines.find((line) => aloneOnLine.test(line.trim()));
  if (alone !== undefined) return { version: versionIn(alone), by: 'number' };
  const byBoxes = versionOfBoxes(boxes.map(({ name }) => foldBoxName(name)));
  if (byBoxes !== undefined) return { version: byBoxes, by: 'boxes' };
  const titles = lines.map(foldLabel);
  const version = lines.map(versionIn).find((one) => one !== null) ?? null;
  const whole = titles.join(' ');
  if (telling.filter((words) => whole.includes(words)).length >= fewestTelling) return { version, by: 'words' };
  const isNamed = titles.some((line) => line.startsWith("contrat d'apprentissage"));
  // Frames stand as titles on a line of their own; a sentence that has the same words is no frame.
  const found = frames.filter((frame) => titles.includes(frame)).length;
  if (!isNamed || found < fewestFrames) return null;
  return { version, by: 'words' };
}

function versionIn(line: string): number | null {
  const [, version] = printedNumber.exec(line) ?? [];
  return version === undefined ? null : Number(version);
}

/** The version that the names of the boxes tell; undefined when they are not those of a CERFA, null when they leave it open. */
function versionOfBoxes(names: readonly string[]): number | null | undefined {
  const has = (name: string): boolean => names.includes(foldBoxName(name));
  const generic = names.filter((name) => /^Zone de texte (?:8|21)(?:_\d+)?$/.test(name)).length;
  if (generic > 100) return has('Zone de texte 8_102') ? 14 : 13;
  if (!has('N°SIRET de l’établissement d’exécution du contrat :')) return undefined;
  if (has('mode contractuel')) return 12;
  return has('Maître d’apprentissage n°1 NIR') ? null : 12;
}
