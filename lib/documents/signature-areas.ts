import { foldLabel } from '../fields/label-text';
import type { Area, FormBoxFacts, PageFacts, PdfFacts, SignatureAreaId } from './file-facts';
import { linesOf, type Line } from './page-lines';

/** A place where somebody signs. */
export interface SignatureArea {
  readonly id: SignatureAreaId;
  readonly page: number;
  readonly area: Area;
}

const signerOf: readonly (readonly [RegExp, SignatureAreaId])[] = [
  [/signature.{0,20}representant legal/, 'legalRepresentative'],
  [/signature de l'apprenti/, 'apprentice'],
  [/signature de l'employeur|(cachet|signature|pour|visa)\b.{0,30}\b(employeur|entreprise)/, 'employer'],
  [/visa du cfa|(cachet|signature|pour|visa)\b.{0,40}\b(cfa|organisme de formation|directeur|centre de formation)/, 'cfa'],
  [/^(date et )?signatures?\b|^(cachet|lu et approuve)/, 'other'],
];

/** What a CERFA gives to each signer, in points: from the foot of the printed words down, and to the right of their start. */
const cerfaSpace: Readonly<Record<Exclude<SignatureAreaId, 'other'>, { readonly width: number; readonly height: number }>> = {
  employer: { width: 150, height: 32 },
  apprentice: { width: 140, height: 32 },
  legalRepresentative: { width: 170, height: 22 },
  cfa: { width: 250, height: 72 },
};
const otherSpace = { width: 190, height: 80 };

/**
 * Finds where people sign: the signature boxes of the form, else the space under the printed words that ask for a signature. Empty when
 * nothing asks for one in words: on a scan nothing can be said.
 */
export function signatureAreas({ pages, boxes }: Pick<PdfFacts, 'pages' | 'boxes'>, isCerfa: boolean): readonly SignatureArea[] {
  const printed = pages.flatMap((page) => printedAreas(page, isCerfa));
  const boxed = boxes.flatMap((box) => boxedArea(box, pages));
  const found = new Map<SignatureAreaId, SignatureArea>();
  const others: SignatureArea[] = [];
  // The space on paper is larger than the box: a pen goes beyond it.
  for (const area of [...printed, ...boxed]) {
    if (area.id === 'other') others.push(area);
    else if (!found.has(area.id)) found.set(area.id, area);
  }
  return found.size > 0 ? [...found.values()] : others;
}

function printedAreas(page: PageFacts, isCerfa: boolean): SignatureArea[] {
  const lines = linesOf(page);
  const named = lines.flatMap((line) => {
    const words = foldLabel(line.text);
    // A sentence that speaks of signing is none that asks for it.
    if (words.length > 90) return [];
    const id = signerOf.find(([pattern]) => pattern.test(words))?.[1];
    return id === undefined || (isCerfa && id === 'other') ? [] : [{ id, line }];
  });
  const [last] = named.slice(-1);
  // The name of a signer that runs over two lines is asked for once, under its last line.
  const joined = named.filter(({ id, line }) => !named.some((other) => other.line !== line && other.id === id && isJustUnder(other.line, line)));
  return last === undefined ? [] : joined.map(({ id, line }) => ({ id, page: page.number, area: spaceUnder(lastLineOf(line, lines), id, isCerfa, page, lines) }));
}

/** The second line of « Signature du représentant légal / de l’apprenti(e) mineur(e) ». */
function lastLineOf(line: Line, lines: readonly Line[]): Line {
  const next = lines.find((other) => other !== line && isJustUnder(other, line) && /^(de l'apprenti|\()/.test(foldLabel(other.text)));
  return next ?? line;
}

function isJustUnder(lower: Line, upper: Line): boolean {
  const gap = upper.area.bottom - lower.area.bottom;
  return gap > 2 && gap < 18 && Math.abs(lower.area.left - upper.area.left) < 12;
}

function spaceUnder({ area }: Line, id: SignatureAreaId, isCerfa: boolean, page: PageFacts, lines: readonly Line[]): Area {
  const space = isCerfa && id !== 'other' ? cerfaSpace[id] : otherSpace;
  const top = area.bottom - 2;
  const right = Math.min(page.width - 10, area.left + space.width);
  // The next printed line below ends the space: what stands under it belongs to somebody else.
  const next = lines.filter((line) => line.area.top < top - 8 && line.area.left < right && line.area.right > area.left - 4).map((line) => line.area.top + 1);
  return { left: area.left - 4, right, top, bottom: Math.max(10, top - space.height, ...next) };
}

function boxedArea({ kind, name, page, area }: FormBoxFacts, pages: readonly PageFacts[]): SignatureArea[] {
  if (kind !== 'signature' || !pages.some(({ number }) => number === page) || area.right - area.left < 10) return [];
  const words = foldLabel(name);
  const id = signerOf.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
  return [{ id, page, area }];
}
