import { chunksIn, type Chunk } from '../chunks';
import type { Layout } from '../layout';
import { extentOf, type FoundControl } from '../scan-context';
import type { Titles } from '../titles';
import type { FoundLabel } from './found-label';
import { isOwnOrOrphan, lineOf, nextBox } from './near-text';
import { labelsAfter, labelsBelow, unitAfter } from './text-after';
import { wordsBefore } from './text-before';

const helpName = /(^|[-_\s])(help|hint|desc|description|aide|info|note|subtitle|caption|secondary|muted|small)/i;
const labelName = /label|libell|question|intitul/i;

/** Labels told by where text stands: before a control, after a box, or before a group. */
export function nearbyLabels(control: FoundControl, layout: Layout, titles: Titles): FoundLabel[] {
  const isTitle = (chunk: Chunk): boolean => titles.isTitleToken(chunk.start);
  const isBox = control.kind === 'checkbox' || control.kind === 'switch';
  const isTyped = !isBox && control.members.length === 0;
  const isNamedAfter = isTyped && isLineOfTails(control, layout);
  const own = isBox || isNamedAfter ? labelsAfter(control, layout, isTitle) : [];
  if (isNamedAfter) return own;
  const below = isTyped ? labelsBelow(control, layout, isTitle) : [];
  if (below.length > 0) return below;
  const { chunks, isShared } = wordsBefore(control, layout, titles);
  const isGroup = isShared || control.kind === 'radio' || control.kind === 'split' || (isTyped && sharesWords(control, layout));
  const found = bestFirst(chunks).map((chunk): FoundLabel => {
    const source = isGroup ? 'group-text' : chunk.label !== null ? 'label-near' : 'text-before';
    return { text: chunk.text, source, element: chunk.block };
  });
  // The words after a box are its own; those before it belong to the box before, or to all of them.
  if (isBox && own.length > 0) return [...own, ...found.map((label) => ({ ...label, source: 'group-text' as const }))];
  return isTyped ? [...found, ...lineStart(control, found, layout, isTitle), ...unitAfter(control, layout)] : [...found, ...own];
}

/** True on a line that begins with a box and ends with words, one for each box: they stand after what they name. */
function isLineOfTails(control: FoundControl, layout: Layout): boolean {
  const { start, end } = lineOf(control, layout);
  const boxes = layout.countBoxes(start, end);
  if (boxes < 2) return false;
  const chunks = chunksIn(layout, start, end);
  const first = nextBox(start, end, layout);
  return chunks.length === boxes && (chunks[0]?.start ?? 0) > first && nextBox(chunks.at(-1)?.start ?? start, end, layout) === end;
}

/** True when another typed box follows on the line without a word in between. */
function sharesWords(control: FoundControl, layout: Layout): boolean {
  const line = lineOf(control, layout);
  const { end } = extentOf(control, layout.map);
  const at = nextBox(end, line.end, layout);
  if (at === line.end || chunksIn(layout, end, at).length > 0) return false;
  if (layout.map.tokens.slice(end, at).some(({ text }) => text.includes(':'))) return false;
  const next = layout.controlAt(at);
  return next !== undefined && next.members.length === 0 && next.kind !== 'checkbox' && next.kind !== 'switch';
}

const connector = /^[\s:]*(?:au|du|à|et|jusqu['’]au|% ?(?:du|de)?)[\s:]*$/i;

/** The words a line begins with, for a box that stands further on in it with no name of its own (« 1re année : du … au … »). */
function lineStart(control: FoundControl, found: readonly FoundLabel[], layout: Layout, isTitle: (chunk: Chunk) => boolean): FoundLabel[] {
  if (found.some(({ text }) => !connector.test(text))) return [];
  const line = lineOf(control, layout);
  const first = nextBox(line.start, line.end, layout);
  if (first >= layout.map.startOf(control.box)) return [];
  const chunk = chunksIn(layout, line.start, first).filter((words) => isOwnOrOrphan(words, control, layout)).at(-1);
  const text = chunk?.text.replace(/[\s:,]*(?:du|de|entre|au)?[\s:]*$/i, '') ?? '';
  return text === '' || chunk === undefined || isTitle(chunk) ? [] : [{ text, source: 'group-text', element: chunk.block }];
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
