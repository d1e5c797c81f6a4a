import { foldLabel } from '../../fields/label-text';
import type { Area, FormBoxFacts, PageFacts } from '../file-facts';
import { areaOf, linesOf, type Line } from '../page-lines';

/** The printed words around a box, folded. */
export interface WordsBeside {
  /** On its line, before it, the nearest last; and right above it. */
  readonly before: string;
  /** On its line, on either side, the nearest first. */
  readonly nearest: readonly string[];
  /** The whole line it stands in, from the left edge of the page. */
  readonly row: string;
  /** The last words before it, and the first after it, on that line. */
  readonly left: string;
  readonly right: string;
  /** Title of the frame it stands in; blank when none stands above it. */
  readonly frame: string;
}

const frameTitles = /^(?:l'employeur|l'apprenti\(e\)|le maitre d'apprentissage|le contrat|la formation|cadre reserve)/;
/** Half of what lies between two lines of the pay table. */
const rowHeight = 6.5;
const reach = { left: 300, above: 26, tick: 45 };

/** Prepares the pages of a form for questions about the words beside its boxes. */
export function wordsBeside(pages: readonly PageFacts[]): (box: FormBoxFacts) => WordsBeside {
  const lines = new Map(pages.map((page) => [page.number, linesOf(page)]));
  const frames = pages.flatMap(({ number }) => (lines.get(number) ?? []).filter(({ text }) => frameTitles.test(foldLabel(text))).map((line) => ({ page: number, line })));
  return ({ area, page }) => {
    const own = lines.get(page) ?? [];
    const words = pages.find(({ number }) => number === page)?.words ?? [];
    const middle = (area.bottom + area.top) / 2;
    const onLine = own.filter((line) => Math.abs((line.area.bottom + line.area.top) / 2 - middle) < 9 && line.area.left < area.left + 4 && line.area.right > area.left - reach.left);
    const above = own.filter((line) => line.area.bottom > area.top - 5 && line.area.bottom < area.top + reach.above && overlaps(line, area));
    const beside = words
      .map((word) => ({ text: word.text, area: areaOf(word) }))
      .filter((word) => Math.abs((word.area.bottom + word.area.top) / 2 - middle) < 9)
      .map((word) => ({ text: word.text, gap: Math.max(word.area.left - area.right, area.left - word.area.right, 0) }))
      .filter(({ gap }) => gap < reach.tick)
      .sort((one, other) => one.gap - other.gap);
    const row = words
      .map((word) => ({ text: word.text, area: areaOf(word) }))
      .filter((word) => Math.abs((word.area.bottom + word.area.top) / 2 - middle) < rowHeight)
      .sort((one, other) => one.area.left - other.area.left);
    // The last frame that begins above the box, on its page or on the one before.
    const [frame] = frames
      .filter((one) => one.page < page || (one.page === page && one.line.area.bottom > area.bottom - 2))
      .sort((one, other) => other.page - one.page || one.line.area.bottom - other.line.area.bottom);
    return {
      before: foldLabel([...above, ...onLine.sort((one, other) => one.area.left - other.area.left)].map(({ text }) => text).join(' ')),
      nearest: beside.map(({ text }) => foldLabel(text)),
      row: foldLabel(row.map(({ text }) => text).join(' ')),
      left: foldLabel(row.findLast((word) => word.area.left < area.left)?.text ?? ''),
      right: foldLabel(row.find((word) => word.area.left > area.left)?.text ?? ''),
      frame: foldLabel(frame?.line.text ?? ''),
    };
  };
}

function overlaps({ area }: Line, box: Area): boolean {
  return area.left < box.right + 4 && area.right > box.left - 4;
}
