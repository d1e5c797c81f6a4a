import type { MarkPlace } from './place-mark';
import type { Rect } from './visible-rect';

/** Puts an element of ours at a point of the viewport. */
export function move(element: HTMLElement, place: Pick<MarkPlace, 'left' | 'top'>): void {
  element.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
}

/** Lays an element of ours around a box of the viewport, with some room. */
export function surround(element: HTMLElement, box: Rect, room = 1): void {
  move(element, { left: box.left - room, top: box.top - room });
  element.style.width = `${Math.round(box.width + 2 * room)}px`;
  element.style.height = `${Math.round(box.height + 2 * room)}px`;
}
