import { stateWords } from '../../fields/field-state';
import { drawing } from './build';
import { markGlyphs, stateTones } from './glyphs';
import type { MarkAnchor } from './mark-anchor';
import { move, surround } from './move';
import type { Mark } from './overlay';
import { placeMark } from './place-mark';

/** A mark with its elements: the chip, and the line around its field. */
export interface DrawnMark {
  mark: Mark;
  readonly button: HTMLButtonElement;
  readonly outline: HTMLElement;
}

/** Lays a mark and its line where its field is. */
export function layMark({ mark, button, outline }: DrawnMark, anchor: MarkAnchor, width: number): void {
  const hasEdge = mark.state === 'blocking' || mark.state === 'warning';
  button.hidden = false;
  outline.hidden = !hasEdge || anchor.isSmall;
  move(button, placeMark(anchor, width));
  if (!outline.hidden) surround(outline, anchor.box);
}

/** What a screen reader says of a mark. */
export function nameMark(mark: Mark): string {
  return `${stateWords[mark.state]} : ${mark.label}`;
}

/** Gives a mark the look and the name of its state. */
export function dressMark(document: Document, entry: DrawnMark): void {
  const { mark, button, outline } = entry;
  const tone = stateTones[mark.state];
  outline.className = `edge edge-${tone}`;
  button.className = `mk mk-${tone}`;
  button.setAttribute('aria-label', nameMark(mark));
  if (button.dataset.state === mark.state) return;
  button.dataset.state = mark.state;
  button.replaceChildren(drawing(document, markGlyphs[mark.state]));
}
