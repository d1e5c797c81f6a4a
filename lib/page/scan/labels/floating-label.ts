import { chunksIn, type Chunk } from '../chunks';
import type { Layout } from '../layout';
import type { FoundControl } from '../scan-context';
import type { FoundLabel } from './found-label';
import { isBoundary, isOwnOrOrphan, nextBox } from './near-text';

/** A label drawn over its field though it stands after it: within its width, over it or right above, never below. */
export function floatingLabels(control: FoundControl, layout: Layout): FoundLabel[] {
  const { map } = layout;
  if (control.members.length > 0 || control.kind === 'checkbox' || control.kind === 'switch') return [];
  const field = control.box.getBoundingClientRect();
  let branch: Element = control.box;
  for (let outer = map.parentOf(branch), climb = 0; outer !== null && climb < 3; outer = map.parentOf(outer), climb += 1) {
    const from = map.endOf(branch);
    const next = nextBox(from, map.endOf(outer), layout);
    for (const chunk of chunksIn(layout, from, next).filter((item) => isOwnOrOrphan(item, control, layout))) {
      const words = boxOfWords(chunk, layout);
      const isWithin = words.left >= field.left - 2 && words.left < field.right && words.right <= field.right + 8;
      const isOver = words.top < field.bottom - field.height / 3 && words.bottom > field.top - 24;
      const middle = (words.top + words.bottom) / 2;
      if (isWithin && isOver && middle < field.bottom - 2) return [{ text: chunk.text, source: 'floating', element: chunk.block }];
    }
    if (next < map.endOf(outer) || isBoundary(outer)) return [];
    branch = outer;
  }
  return [];
}

/** Where the words of a chunk begin to be drawn. */
export function boxOfWords(chunk: Chunk, { map, document }: Layout): DOMRect {
  const first = map.tokens[chunk.start]?.node;
  const range = document.createRange();
  if (first !== null && first !== undefined) range.selectNodeContents(first);
  return range.getBoundingClientRect();
}
