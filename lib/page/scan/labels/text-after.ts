import { chunksIn, type Chunk } from '../chunks';
import type { Layout } from '../layout';
import type { FoundControl } from '../scan-context';
import { boxOfWords } from './floating-label';
import type { FoundLabel } from './found-label';
import { isBoundary, isOwnOrOrphan, lineOf, nextBox } from './near-text';

// Pixels by which a line of words may reach into the box above it.
const overlap = 4;

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

/**
 * Words under a box in a row of blocks that each hold one box and then its words: what such a form writes below is the label.
 * One block alone proves nothing: what stands under its box may be help.
 */
export function labelsBelow(control: FoundControl, layout: Layout, isTitle: (chunk: Chunk) => boolean): FoundLabel[] {
  const block = ownBlock(control, layout);
  const own = block === null ? undefined : wordsUnder(control, block, layout);
  if (block === null || own === undefined || isTitle(own)) return [];
  const neighbors = [block.previousElementSibling, block.nextElementSibling].filter((sibling) => sibling !== null && layout.countControls(layout.map.startOf(sibling), layout.map.endOf(sibling)) > 0);
  const isRow = neighbors.length > 0 && neighbors.every((sibling) => sibling !== null && isBoxThenWords(sibling, layout));
  return isRow ? [{ text: own.text, source: 'text-after', element: own.block }] : [];
}

/** The largest element that holds this control and no other. */
function ownBlock(control: FoundControl, layout: Layout): Element | null {
  const { map } = layout;
  let block: Element | null = null;
  for (let outer = map.parentOf(control.box); outer !== null && !isBoundary(outer); outer = map.parentOf(outer)) {
    if (layout.hasOthers(map.startOf(outer), map.endOf(outer), control)) break;
    block = outer;
  }
  return block;
}

/** The words that are drawn right under a box in its own block, when none stand before it. */
function wordsUnder(control: FoundControl, block: Element, layout: Layout): Chunk | undefined {
  const [from, to] = [layout.map.startOf(block), layout.map.endOf(block)];
  if (chunksIn(layout, from, layout.map.startOf(control.box)).length > 0) return undefined;
  const [words, ...others] = chunksIn(layout, layout.map.endOf(control.box), to);
  if (words === undefined || others.length > 0) return undefined;
  // A label drawn over its box stands after it in the page all the same.
  return boxOfWords(words, layout).top >= control.box.getBoundingClientRect().bottom - overlap ? words : undefined;
}

function isBoxThenWords(block: Element, layout: Layout): boolean {
  const [from, to] = [layout.map.startOf(block), layout.map.endOf(block)];
  const control = layout.countControls(from, to) === 1 ? layout.controlAt(nextBox(from, to, layout)) : undefined;
  return control !== undefined && wordsUnder(control, block, layout) !== undefined;
}
