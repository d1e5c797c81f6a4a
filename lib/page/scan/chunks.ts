import { isWording, type Layout } from './layout';
import type { Token } from './page-map';
import { joinPieces } from './shown-text';
import { eachInSteps, finishNow, type Steps } from './steps';

/** Words that stand together: one paragraph, one line, one label. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: Element;
  readonly label: HTMLElement | null;
  readonly isLink: boolean;
}

/** The chunks of free text among some tokens, in order; signs without a letter (« * », « : ») are none. */
export function chunksIn(layout: Layout, start: number, end: number): Chunk[] {
  return finishNow(findChunks(layout, start, end));
}

/** The same, a step at a time: for a whole page. */
export function* findChunks(layout: Layout, start: number, end: number): Steps<Chunk[]> {
  const chunks: Chunk[] = [];
  let run: Token[] = [];
  let place: Element | null = null;
  const close = (): void => {
    const chunk = place === null ? null : makeChunk(run, place, layout);
    if (chunk !== null) chunks.push(chunk);
    run = [];
    place = null;
  };
  yield* eachInSteps(layout.map.tokens.slice(Math.max(start, 0), Math.max(end, 0)), (token) => {
    if (!layout.isFreeText(token)) {
      if (token.isBreak || layout.isBox(token)) close();
      return;
    }
    const label = labelOf(token.parent, layout);
    const block = label ?? layout.blockOf(token.parent);
    if (block !== place) close();
    place = block;
    run.push(token);
  });
  close();
  return chunks;
}

function makeChunk(run: readonly Token[], block: Element, layout: Layout): Chunk | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = joinPieces(run.flatMap((token) => (token.node === null ? [' ', token.text, ' '] : [token.text])));
  if (!isWording(text)) return null;
  return { text, start: first.index, end: last.index + 1, block, label: labelOf(first.parent, layout), isLink: run.every((token) => token.inLink) };
}

function labelOf(element: Element, { map }: Layout): HTMLElement | null {
  let outer: Element | null = element;
  for (let climb = 0; climb < 5 && outer !== null; climb += 1) {
    if (isLabel(outer)) return outer;
    outer = map.parentOf(outer);
  }
  return null;
}

function isLabel(element: Element): element is HTMLElement {
  return element.nodeName === 'LABEL';
}
