import { choosePlace } from './choose-place';
import type { Rect } from './visible-rect';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface BubblePlace {
  readonly left: number;
  readonly top: number;
  /** Beyond it the words scroll inside. */
  readonly maxHeight: number;
}

const gap = 10;
const edge = 8;
/** One line of words and its cross. */
const smallest = 56;

/**
 * Where the words of a step stand: beside what they speak of and over none of `avoid` when some side has room, else in a corner, else in
 * what is left above or below, made as low as that. Never over the element, unless it fills the whole viewport.
 */
export function placeBubble(anchor: Rect, bubble: Size, viewport: Size, avoid: readonly Rect[]): BubblePlace {
  const whole = viewport.height - 2 * edge;
  const size = { width: bubble.width, height: Math.min(bubble.height, whole) };
  const beside = choosePlace(anchor, size, viewport, avoid);
  const covers = (place: { readonly left: number; readonly top: number }, rect: Rect): boolean =>
    place.left < rect.left + rect.width && rect.left < place.left + size.width && place.top < rect.top + rect.height && rect.top < place.top + size.height;
  const isFree = (place: { readonly left: number; readonly top: number }): boolean => ![anchor, ...avoid].some((rect) => covers(place, rect));
  if (isFree(beside)) return { left: beside.left, top: beside.top, maxHeight: whole };
  const right = Math.max(edge, viewport.width - size.width - edge);
  const bottom = Math.max(edge, viewport.height - size.height - edge);
  const corner = [{ left: right, top: bottom }, { left: right, top: edge }, { left: edge, top: bottom }, { left: edge, top: edge }].find(isFree);
  if (corner !== undefined) return { ...corner, maxHeight: whole };
  if (!covers(beside, anchor)) return { left: beside.left, top: beside.top, maxHeight: whole };
  const above = anchor.top - gap - edge;
  const below = viewport.height - anchor.top - anchor.height - gap - edge;
  const room = Math.max(above, below, Math.min(smallest, whole));
  const left = Math.max(edge, Math.min(anchor.left + anchor.width - size.width, viewport.width - size.width - edge));
  const height = Math.min(size.height, room);
  if (below >= above) return { left, top: Math.max(edge, viewport.height - edge - (below >= smallest ? below : height)), maxHeight: room };
  return { left, top: Math.max(edge, anchor.top - gap - height), maxHeight: room };
}
