import type { Layout } from './layout';
import { isText } from './native';
import { collapse, joinPieces } from './shown-text';

/** The lines of text shown among some tokens, messages included, buttons left out. */
export function chunkLines(layout: Layout, start: number, end: number): { text: string; at: number }[] {
  const lines: { pieces: string[]; at: number; block: Element | null }[] = [];
  for (const token of layout.map.tokens.slice(start, end)) {
    const last = lines.at(-1);
    if (token.isBreak) {
      if (last !== undefined) last.block = null;
      continue;
    }
    if (token.inButton || (token.node !== null && !isText(token.node)) || collapse(token.text) === '') continue;
    const block = layout.blockOf(token.parent);
    if (last?.block === block) last.pieces.push(token.text);
    else lines.push({ pieces: [token.text], at: token.index, block });
  }
  return lines.map(({ pieces, at }) => ({ text: joinPieces(pieces), at })).filter(({ text }) => /\p{L}{2}/u.test(text));
}
