import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import type { CerfaBox } from '../../../lib/documents/cerfa/cerfa-box';
import { catalogue, type FieldId } from '../../../lib/fields/catalogue';
import { boxesDrawn } from './boxes-drawn';

/** Words printed on the form, page by page, with the left and bottom of their first letter: enough of them to know the form again. */
const printed: readonly (readonly [page: 1 | 2, left: number, bottom: number, words: string])[] = [
  [1, 235, 808, 'Contrat d’apprentissage'],
  [1, 103, 741, 'L’EMPLOYEUR'],
  [1, 25, 726, 'Nom et prénom ou dénomination :'],
  [1, 302, 701, 'Type d’employeur :'],
  [1, 258, 552, 'L’APPRENTI(E)'],
  [1, 25, 519, 'Nom d’usage :'],
  [1, 302, 482, 'Date de naissance :'],
  [1, 200, 186, 'LE MAÎTRE D’APPRENTISSAGE'],
  [2, 262, 756, 'LE CONTRAT'],
  [2, 25, 742, 'Type de contrat ou d’avenant :'],
  [2, 304, 742, 'Type de dérogation :'],
  [2, 256, 500, 'LA FORMATION'],
  [2, 302, 431, 'Code RNCP :'],
  [2, 25, 270, 'Visa du CFA (cachet et signature du directeur) :'],
  [2, 361, 160, 'Signature du représentant légal'],
  [2, 45, 147, 'Signature de l’employeur'],
  [2, 212, 147, 'Signature de l’apprenti(e)'],
  [2, 360, 147, 'de l’apprenti(e) mineur(e)'],
  [2, 120, 111, 'CADRE RÉSERVÉ À L’ORGANISME EN CHARGE DU DÉPÔT DU CONTRAT'],
];

export type Signer = 'employer' | 'apprentice' | 'legalRepresentative' | 'cfa';
const pens: Readonly<Record<Signer, readonly [left: number, bottom: number]>> = { employer: [60, 126], apprentice: [228, 126], legalRepresentative: [376, 126], cfa: [40, 236] };

export interface CerfaOptions {
  /** What is printed at the top: 12 for « N° 10103*12 ». */
  readonly version?: number;
  /** Whose names the boxes have; *12 unless told. */
  readonly boxesOf?: 12 | 14;
  /** Texts by field, as a person writes them; `true` ticks. Answers by code (`prive`, `M`) tick the box of that code. */
  readonly values?: Readonly<Partial<Record<FieldId, string | boolean>>>;
  /** `flat`: printed at the places of the boxes, without any box. */
  readonly as?: 'form' | 'flat';
  readonly inkOf?: readonly Signer[];
  readonly pages?: 1 | 2;
  /** Prints beside each box the label of its field; `swapped` those of other fields. */
  readonly labels?: 'right' | 'swapped' | 'none';
}

/** A form with the boxes of CERFA 10103, drawn by the tests: our own words and lines, nothing of the official file. */
export async function makeCerfa({ boxesOf = 12, version = boxesOf, values = {}, as = 'form', inkOf = [], pages = 2, labels = 'none' }: CerfaOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const sheets = Array.from({ length: pages }, () => document.addPage([595.32, 841.92]));
  const write = (page: PDFPage | undefined, text: string, x: number, y: number, size = 9): void => page?.drawText(text, { x, y, size, font });
  write(sheets[0], `N° 10103*${String(version).padStart(2, '0')}`, 497, 778);
  for (const [page, left, bottom, words] of printed) write(sheets[page - 1], words, left, bottom);
  const boxes = boxesDrawn(boxesOf);
  boxes.forEach((box, index) => {
    if (box.place === null) return;
    const page = sheets[box.place.page - 1];
    if (page === undefined) return;
    const { left, bottom, right, top } = box.place.area;
    if (labels !== 'none') printLabel(page, labels === 'right' ? box : { ...box, field: boxes[(index + 40) % boxes.length]?.field ?? box.field }, font);
    const value = values[box.field];
    const isTicked = box.answer !== null && value !== undefined && value === box.answer;
    if (as === 'flat') {
      if (isTicked) write(page, 'X', left + 2, bottom + 2);
      else if (box.answer === null && typeof value === 'string' && box.part === 'whole') write(page, value, left + 1, bottom + 3, 8);
      return;
    }
    const rectangle = { x: left, y: bottom, width: right - left, height: top - bottom, borderWidth: 0 };
    if (box.part === 'signature') return;
    if (box.answer === null) {
      const field = document.getForm().createTextField(box.name);
      if (typeof value === 'string') field.setText(partOf(box.part, value));
      field.addToPage(page, { ...rectangle, font });
    } else {
      const field = document.getForm().createCheckBox(box.name);
      field.addToPage(page, rectangle);
      if (isTicked) field.check();
    }
  });
  for (const signer of inkOf) if (sheets[1] !== undefined) scribble(sheets[1], pens[signer]);
  return new Uint8Array(await document.save());
}

/** A stroke as a pen draws it. */
export function scribble(page: PDFPage, [left, bottom]: readonly [number, number]): void {
  let from = { x: left, y: bottom };
  for (let step = 1; step <= 40; step += 1) {
    const to = { x: left + step * 2, y: bottom + 7 + 7 * Math.sin(step * 1.3) };
    page.drawLine({ start: from, end: to, thickness: 1.2, color: rgb(0.1, 0.2, 0.5) });
    from = to;
  }
}

/** What a printer puts beside a box, small enough to stand between two boxes: its label to the left, its answer, its place in the pay table. */
function printLabel(page: PDFPage, { field, answer, place }: CerfaBox, font: PDFFont): void {
  if (place === null) return;
  const { left, bottom, right } = place.area;
  const size = 1;
  const print = (text: string, x: number): void => page.drawText(text, { x, y: bottom + 3, size, font });
  const printBefore = (text: string): void => print(text, Math.max(2, left - font.widthOfTextAtSize(text, size) - 1));
  const [, year, column] = /year(\d)\.period\d\.(\w+)$/.exec(field) ?? [];
  if (year !== undefined) {
    print(`${year}e année,`, 2);
    if (column === 'from' || column === 'to') printBefore(column === 'from' ? 'du' : 'au');
    if (column === 'rate') print('% du', right + 1);
    return;
  }
  const answers: Readonly<Record<string, string>> = { true: 'oui', false: 'non', prive: 'employeur privé', public: 'employeur public', M: 'M', F: 'F' };
  printBefore(answer === null ? catalogue[field].label : (answers[String(answer)] ?? ''));
}

function partOf(part: string, value: string): string {
  if (part === 'day' || part === 'month' || part === 'year') return value.split('/')[['day', 'month', 'year'].indexOf(part)] ?? '';
  if (part === 'euros' || part === 'cents') return value.split(',')[part === 'euros' ? 0 : 1] ?? '';
  const [mailbox = '', domain = ''] = value.split('@');
  if (part === 'mailbox') return mailbox;
  if (part === 'domain') return domain.slice(0, 10);
  return part === 'domain-end' ? domain.slice(10) : value;
}
