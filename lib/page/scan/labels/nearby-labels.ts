import { chunksIn, type Chunk } from '../chunks';
import type { Layout } from '../layout';
import { extentOf, type FoundControl } from '../scan-context';
import type { FoundLabel } from './found-label';
import type { Titles } from '../titles';
import { isCell } from './table-labels';

const helpName = /(^|[-_\s])(help|hint|desc|description|aide|info|note|subtitle|caption|secondary|muted|small)/i;
const labelName = /label|libell|question|intitul/i;
/** Above that many controls a text is the title of a block, not the label that a few boxes share. */
const fewBoxes = 8;

interface Reach {
  readonly chunks: readonly Chunk[];
  /** True when the text stands over other controls as well. */
  readonly isShared: boolean;
}

/** Labels told by where text stands: before a control, after a box, or before a group. `isTitle` names what is a section already. */
export function nearbyLabels(control: FoundControl, layout: Layout, titles: Titles): FoundLabel[] {
  const isTitle = (chunk: Chunk): boolean => titles.isTitleToken(chunk.start);
  const isBox = control.kind === 'checkbox' || control.kind === 'switch';
  const own = isBox ? labelsAfter(control, layout, isTitle) : [];
  const { chunks, isShared } = before(control, layout, titles, isTitle);
  const isGroup = isShared || control.kind === 'radio' || control.kind === 'split';
  const found = bestFirst(chunks).map((chunk): FoundLabel => {
    const source = isGroup ? 'group-text' : chunk.label !== null ? 'label-near' : 'text-before';
    return { text: chunk.text, source, element: chunk.block };
  });
  // The words after a box are its own; those before it belong to the box before, or to all of them.
  return isBox && own.length > 0 ? [...own, ...found.map((label) => ({ ...label, source: 'group-text' as const }))] : [...found, ...own];
}

function before(control: FoundControl, layout: Layout, titles: Titles, isTitle: (chunk: Chunk) => boolean): Reach {
  const { map } = layout;
  let branch: Element = control.members.length > 0 ? control.target : control.box;
  let isShared = false;
  for (let outer = map.parentOf(branch); outer !== null; outer = map.parentOf(outer)) {
    const end = branchStart(branch, control, layout);
    // What stands before the title of a block names nothing inside it.
    if (titles.hasTitle(end, extentOf(control, map).start)) break;
    const start = lastBoxEnd(outer, end, control, layout);
    const all = chunksIn(layout, start, end).filter((chunk) => isOwnOrOrphan(chunk, control, layout));
    const lastTitle = all.findLastIndex(isTitle);
    const chunks = all.slice(lastTitle + 1).filter((chunk) => !(chunk.isLink && all.length > 1) && !isAddOn(chunk, layout));
    const afterBox = start > map.startOf(outer) && isTailOfBox(chunks[0], start, layout);
    const usable = afterBox ? chunks.slice(1) : chunks;
    if (usable.length > 0) return { chunks: usable, isShared };
    if (lastTitle >= 0 || isBoundary(outer)) break;
    if (start > map.startOf(outer) || layout.hasOthers(map.startOf(outer), map.endOf(outer), control)) {
      isShared = true;
      if (layout.countBoxes(map.startOf(outer), map.endOf(outer)) > fewBoxes) break;
    }
    branch = outer;
  }
  return { chunks: [], isShared };
}

const addOnName = /add-?on|input-group-text|prefix|suffix|adornment|unit/i;

/** A unit or a sign that a kit glues to the box, inside the box's own frame. */
function isAddOn(chunk: Chunk, { map }: Layout): boolean {
  const parent = map.parentOf(chunk.block);
  return chunk.label === null && [chunk.block, parent].some((element) => addOnName.test(element?.getAttribute('class') ?? ''));
}

function branchStart(branch: Element, control: FoundControl, { map }: Layout): number {
  return map.spans.has(branch) ? map.startOf(branch) : extentOf(control, map).start;
}

/** End of the last child of `outer` before `end` that holds a control of its own. */
function lastBoxEnd(outer: Element, end: number, control: FoundControl, layout: Layout): number {
  const { map } = layout;
  const own = extentOf(control, map);
  for (let at = end - 1; at >= map.startOf(outer); at -= 1) {
    const token = map.tokens[at];
    if (token === undefined || !layout.isBox(token)) continue;
    if (at >= own.start && at < own.end && control.members.length > 0) continue;
    let child: Element = token.parent;
    if (child === outer) return at + 1;
    for (let up = map.parentOf(child); up !== null && up !== outer; up = map.parentOf(up)) child = up;
    return Math.max(at + 1, Math.min(map.endOf(child), end));
  }
  return map.startOf(outer);
}

/** The words right after a box or a unit after a field, on the same line, belong to what stands before them. */
function isTailOfBox(chunk: Chunk | undefined, start: number, { map, isBox }: Layout): boolean {
  if (chunk?.start !== start) return false;
  const before = map.tokens[start - 1];
  if (before === undefined || !isBox(before) || before.node === null) return false;
  return 'type' in before.node && (before.node.type === 'checkbox' || before.node.type === 'radio');
}

function isOwnOrOrphan(chunk: Chunk, control: FoundControl, layout: Layout): boolean {
  if (chunk.label === null) return true;
  const id = chunk.label.getAttribute('for');
  const { label } = chunk;
  if (id === null || id === '') return ![control.box, ...control.members].some((answer) => layout.map.holds(label, answer));
  if (control.named.some((element) => element.id === id || element.getAttribute('name') === id)) return true;
  return !layout.isNamed(id);
}

function isBoundary(element: Element): boolean {
  if (isCell(element)) return true;
  return ['FORM', 'FIELDSET', 'TABLE', 'DIALOG', 'BODY', 'MAIN', 'DL'].includes(element.nodeName) || ['dialog', 'tabpanel', 'region', 'form'].includes(element.getAttribute('role') ?? '');
}

/** The chunk that looks most like a label first: named so, not named as help, then the nearest; of two plain ones, the shorter if it leads. */
function bestFirst(chunks: readonly Chunk[]): Chunk[] {
  const nearestFirst = [...chunks].reverse().slice(0, 3);
  const named = nearestFirst.find((chunk) => labelName.test(classOf(chunk)) || chunk.label !== null);
  const plain = nearestFirst.filter((chunk) => !helpName.test(classOf(chunk)) && chunk.block.nodeName !== 'SMALL');
  const [near, far] = plain;
  const leader = plain.length === 2 && near !== undefined && far !== undefined && near.block !== far.block && isExplanation(near.text) ? far : near;
  const best = named ?? leader ?? nearestFirst[0];
  return best === undefined ? [] : [best, ...nearestFirst.filter((chunk) => chunk !== best)].slice(0, 2);
}

function classOf(chunk: Chunk): string {
  return chunk.block.getAttribute('class') ?? '';
}

function isExplanation(text: string): boolean {
  return text.length > 40 || /[.)]$/.test(text) || /^\(|^(ex|exemple|format|si |à |tel)\b/i.test(text);
}

/** Words to the right of a box, up to the next control. */
function labelsAfter(control: FoundControl, layout: Layout, isTitle: (chunk: Chunk) => boolean): FoundLabel[] {
  const { map } = layout;
  let branch: Element = control.box.nodeName === 'LABEL' ? control.target : control.box;
  for (let outer = map.parentOf(branch), climb = 0; outer !== null && climb < 4; outer = map.parentOf(outer), climb += 1) {
    const from = map.endOf(branch);
    const end = map.endOf(outer);
    let next = from;
    while (next < end && !isBoxAt(next, layout)) next += 1;
    const [chunk] = chunksIn(layout, from, next).filter((item) => isOwnOrOrphan(item, control, layout));
    if (chunk !== undefined) return isTitle(chunk) ? [] : [{ text: chunk.text, source: chunk.label === null ? 'text-after' : 'label-near', element: chunk.block }];
    if (next < end || isBoundary(outer)) return [];
    branch = outer;
  }
  return [];
}

function isBoxAt(index: number, layout: Layout): boolean {
  const token = layout.map.tokens[index];
  return token !== undefined && layout.isBox(token);
}

/** The `dt` of a control in a `dd`. */
export function termLabels(control: FoundControl, layout: Layout): FoundLabel[] {
  const { map } = layout;
  for (let outer = map.parentOf(control.target); outer !== null; outer = map.parentOf(outer)) {
    if (outer.nodeName !== 'DD') continue;
    if (layout.hasOthers(map.startOf(outer), map.endOf(outer), control)) return [];
    let term = outer.previousElementSibling;
    while (term !== null && term.nodeName !== 'DT') {
      if (layout.countBoxes(map.startOf(term), map.endOf(term)) > 0) return [];
      term = term.previousElementSibling;
    }
    return term === null ? [] : [{ text: layout.wordingOf(term), source: 'term', element: term }];
  }
  return [];
}

/** A label drawn over its field though it stands after it: within its width, over it or right above, never below. */
export function floatingLabels(control: FoundControl, layout: Layout): FoundLabel[] {
  const { map } = layout;
  if (control.members.length > 0 || control.kind === 'checkbox' || control.kind === 'switch') return [];
  const field = control.box.getBoundingClientRect();
  let branch: Element = control.box;
  for (let outer = map.parentOf(branch), climb = 0; outer !== null && climb < 3; outer = map.parentOf(outer), climb += 1) {
    const from = map.endOf(branch);
    let next = from;
    while (next < map.endOf(outer) && !isBoxAt(next, layout)) next += 1;
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

function boxOfWords(chunk: Chunk, { map, document }: Layout): DOMRect {
  const first = map.tokens[chunk.start]?.node;
  const range = document.createRange();
  if (first !== null && first !== undefined) range.selectNodeContents(first);
  return range.getBoundingClientRect();
}

/** A `<label>` tied to nothing that stands after its field in the same parent, with no other field to claim it. */
export function orphanLabels(control: FoundControl, layout: Layout): FoundLabel[] {
  const { map } = layout;
  const parent = map.parentOf(control.box);
  if (parent === null || layout.hasOthers(map.startOf(parent), map.endOf(parent), control)) return [];
  const chunks = chunksIn(layout, map.endOf(control.box), map.endOf(parent)).filter((chunk) => chunk.label !== null && isOwnOrOrphan(chunk, control, layout));
  return chunks.slice(0, 1).map((chunk) => ({ text: chunk.text, source: 'label-near', element: chunk.label }));
}
