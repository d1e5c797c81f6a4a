import { foldLabel } from '../../fields/label-text';
import type { Area, PageFacts } from '../file-facts';
import { linesOf } from '../page-lines';

/** Printed words of *10 to *12 and the left and bottom of their first letter, in points; read on the State's copies on 2026-11-24. */
const printed: Readonly<Record<number, readonly (readonly [words: string, left: number, bottom: number])[]>> = {
  1: [
    ['Nom et prénom ou dénomination', 25, 726],
    ['Type d’employeur', 302, 701],
    ['Nom d’usage', 25, 519],
    ['Date de naissance', 302, 482],
  ],
  2: [
    ['Type de contrat ou d’avenant', 25, 742],
    ['Type de dérogation', 304, 742],
    ['Code RNCP', 302, 431],
    ['Signature de l’employeur', 45, 147],
  ],
};
const toleratedPoints = 4;

/**
 * Lays a page over the known form by words printed on both: gives the place on the page of an area of the form. Null when the words are
 * not where one enlargement and one shift would put them: then nothing may be read by place.
 */
export function alignPage(page: PageFacts): ((area: Area) => Area) | null {
  const lines = linesOf(page);
  const found = (printed[page.number] ?? []).flatMap(([words, left, bottom]) => {
    const line = lines.filter(({ text }) => foldLabel(text).startsWith(foldLabel(words)));
    const [nearest] = [...line].sort((one, other) => distance(one.area, left, bottom) - distance(other.area, left, bottom));
    return nearest === undefined ? [] : [{ left, bottom, area: nearest.area }];
  });
  const [first] = found;
  const last = found.at(-1);
  if (found.length < 3 || first === undefined || last === undefined) return null;
  const scale = (last.area.bottom - first.area.bottom) / (last.bottom - first.bottom);
  if (!(scale > 0.8 && scale < 1.25)) return null;
  const shiftX = first.area.left - first.left * scale;
  const shiftY = first.area.bottom - first.bottom * scale;
  const isFitting = found.every(({ left, bottom, area }) => distance(area, left * scale + shiftX, bottom * scale + shiftY) <= toleratedPoints);
  if (!isFitting) return null;
  return ({ left, bottom, right, top }) => ({
    left: left * scale + shiftX,
    bottom: bottom * scale + shiftY,
    right: right * scale + shiftX,
    top: top * scale + shiftY,
  });
}

function distance(area: Area, left: number, bottom: number): number {
  return Math.hypot(area.left - left, area.bottom - bottom);
}
