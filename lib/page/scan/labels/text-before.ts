import { chunksIn, type Chunk } from '../chunks';
import { isWording, type Layout } from '../layout';
import { extentOf, type FoundControl } from '../scan-context';
import type { Titles } from '../titles';
import { isBoundary, isOwnOrOrphan } from './near-text';
import { unitAt } from './text-after';

/** Above that many controls a text is the title of a block, not the label that a few boxes share. */
const fewBoxes = 8;

interface Reach {
  readonly chunks: readonly Chunk[];
  /** True when the text stands over other controls as well. */
  readonly isShared: boolean;
}

/** The words that stand before a control and after whatever stands before it, nearest block first. */
export function wordsBefore(control: FoundControl, layout: Layout, titles: Titles): Reach {
  const { map } = layout;
  const isTitle = (chunk: Chunk): boolean => titles.isTitleToken(chunk.start);
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
    const usable = start > map.startOf(outer) ? withoutTail(chunks, start, layout) : chunks;
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

const addOnName = /(^|[-_\s])(add-?on|input-group-text|prefix|suffix|adornment|unite?)($|[-_\s])/i;

/** A unit or a sign that a kit glues to the box, inside the box's own frame. */
function isAddOn(chunk: Chunk, { map }: Layout): boolean {
  const around = [map.tokens[chunk.start]?.parent, chunk.block, map.parentOf(chunk.block)];
  return chunk.label === null && around.some((element) => addOnName.test(element?.getAttribute('class') ?? ''));
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

/** The words right after a tick box, or a unit right after a field, belong to what stands before them. */
function withoutTail(chunks: readonly Chunk[], start: number, { map, isBox }: Layout): readonly Chunk[] {
  const [first, ...others] = chunks;
  const before = map.tokens[start - 1];
  if (first?.start !== start || before === undefined || !isBox(before) || before.node === null) return chunks;
  if ('type' in before.node && (before.node.type === 'checkbox' || before.node.type === 'radio')) return others;
  const rest = first.text.slice(unitAt(first.text).length).replace(/^[\s,;:/–-]+/, '');
  return isWording(rest) ? [{ ...first, text: rest }, ...others] : others;
}
