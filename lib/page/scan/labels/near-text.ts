import type { Chunk } from '../chunks';
import type { Layout } from '../layout';
import type { FoundControl } from '../scan-context';
import { isCell } from './table-labels';

/** True for words that may name this control: in no label, in one tied to nothing, or in its own. */
export function isOwnOrOrphan(chunk: Chunk, control: FoundControl, layout: Layout): boolean {
  if (chunk.label === null) return true;
  const id = chunk.label.getAttribute('for');
  const { label } = chunk;
  if (id === null || id === '') return layout.countBoxes(layout.map.startOf(label), layout.map.endOf(label)) === 0;
  if (control.named.some((element) => element.id === id || element.getAttribute('name') === id)) return true;
  return !layout.isNamed(id);
}

/** Elements that a label does not reach across. */
export function isBoundary(element: Element): boolean {
  if (isCell(element)) return true;
  return ['FORM', 'FIELDSET', 'TABLE', 'DIALOG', 'BODY', 'MAIN', 'DL'].includes(element.nodeName) || ['dialog', 'tabpanel', 'region', 'form'].includes(element.getAttribute('role') ?? '');
}

/** First token at or after `from` that is a box, `end` when there is none. */
export function nextBox(from: number, end: number, { map, isBox }: Layout): number {
  for (let at = from; at < end; at += 1) {
    const token = map.tokens[at];
    if (token !== undefined && isBox(token)) return at;
  }
  return end;
}

/** Tokens of the line of text a control stands in: its block, cut at line breaks and at blocks inside it. */
export function lineOf(control: FoundControl, { map, blockOf }: Layout): { start: number; end: number } {
  const { box } = control;
  const parent = map.parentOf(box);
  const block = parent === null ? box : blockOf(parent);
  const own = map.startOf(box);
  let start = own;
  let end = map.endOf(box);
  const flows = (at: number): boolean => {
    const token = map.tokens[at];
    return token !== undefined && !token.isBreak && blockOf(token.parent) === block;
  };
  while (start > map.startOf(block) && flows(start - 1)) start -= 1;
  while (end < map.endOf(block) && flows(end)) end += 1;
  return { start, end };
}
