import { chunksIn, type Chunk } from '../chunks';
import type { Layout } from '../layout';
import type { FoundControl } from '../scan-context';
import type { FoundLabel } from './found-label';
import { isBoundary, isOwnOrOrphan, lineOf, nextBox } from './near-text';

/** Words to the right of a box, up to the next control. */
export function labelsAfter(control: FoundControl, layout: Layout, isTitle: (chunk: Chunk) => boolean): FoundLabel[] {
  const { map } = layout;
  let branch: Element = control.box.nodeName === 'LABEL' ? control.target : control.box;
  for (let outer = map.parentOf(branch), climb = 0; outer !== null && climb < 4; outer = map.parentOf(outer), climb += 1) {
    const from = map.endOf(branch);
    const end = map.endOf(outer);
    const next = nextBox(from, end, layout);
    const [chunk] = chunksIn(layout, from, next).filter((item) => isOwnOrOrphan(item, control, layout));
    if (chunk !== undefined) return isTitle(chunk) ? [] : [{ text: chunk.text, source: chunk.label === null ? 'text-after' : 'label-near', element: chunk.block }];
    if (next < end || isBoundary(outer) || isNamedBefore(control, outer, layout)) return [];
    branch = outer;
  }
  return [];
}

/** True for a box that ends its block after words of its own: what follows the block names something else. */
function isNamedBefore(control: FoundControl, block: Element, layout: Layout): boolean {
  const [from, to] = [layout.map.startOf(block), layout.map.startOf(control.box)];
  return layout.countBoxes(from, to) === 0 && chunksIn(layout, from, to).some((chunk) => isOwnOrOrphan(chunk, control, layout));
}

const unit = /^(?:h|heures?|min|mn|minutes?|€|euros?|%|jours|ans|salariés?|personnes)(?![\p{L}])(?:\s*\/\s*\p{L}+)?/u;
/** « % du » asks for what the rate is of. */
const rateOf = /^%\s*d[ue]\b/;

/** The unit a text begins with, in small letters as units are written; empty when it begins with none. */
export function unitAt(text: string): string {
  return rateOf.test(text) ? '' : (unit.exec(text)?.[0] ?? '');
}

/** The unit written right after a box on its line. */
export function unitAfter(control: FoundControl, layout: Layout): FoundLabel[] {
  const end = layout.map.endOf(control.box);
  const line = lineOf(control, layout);
  const [chunk] = chunksIn(layout, end, nextBox(end, line.end, layout));
  const text = chunk?.start === end ? (unit.exec(chunk.text)?.[0] ?? '') : '';
  return text === '' ? [] : [{ text, source: 'text-after', element: null }];
}

/** A `<label>` tied to nothing that stands after its field in the same parent, with no other field to claim it. */
export function orphanLabels(control: FoundControl, layout: Layout): FoundLabel[] {
  const { map } = layout;
  const parent = map.parentOf(control.box);
  if (parent === null || layout.hasOthers(map.startOf(parent), map.endOf(parent), control)) return [];
  const chunks = chunksIn(layout, map.endOf(control.box), map.endOf(parent)).filter((chunk) => chunk.label !== null && isOwnOrOrphan(chunk, control, layout));
  return chunks.slice(0, 1).map((chunk) => ({ text: chunk.text, source: 'label-near', element: chunk.label }));
}
