import { seenElement } from './seen-element';

/** A rectangle in the frame's own viewport, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where an element, or what is drawn in its place, can be seen now; null when it is scrolled out, has no size, or something of the page lies over its right end
 * (a sticky head, a dialog).
 */
export function queryVisibleRect(element: HTMLElement, isOurs: (element: Element) => boolean): Rect | null {
  const seen = seenElement(element);
  const box = seen.getBoundingClientRect();
  if (box.width < 4 || box.height < 4) return null;
  const view = element.ownerDocument.documentElement;
  if (box.bottom < 0 || box.top > view.clientHeight || box.right < 0 || box.left > view.clientWidth) return null;
  const x = Math.min(Math.max(box.right - 4, 1), view.clientWidth - 1);
  const y = box.top + box.height / 2;
  if (y <= 0 || y >= view.clientHeight) return null;
  const root = element.getRootNode();
  const stack = root instanceof ShadowRoot ? root.elementsFromPoint(x, y) : element.ownerDocument.elementsFromPoint(x, y);
  const top = stack.find((hit) => !isOurs(hit));
  if (top === undefined) return null;
  const isReached = top === seen || seen.contains(top) || top.contains(seen) || isLabelOf(top, element);
  return isReached ? { left: box.left, top: box.top, width: box.width, height: box.height } : null;
}

function isLabelOf(hit: Element, control: Element): boolean {
  const label = hit.closest('label');
  if (label !== null && (label.control === control || label.contains(control))) return true;
  // An icon drawn over the end of the box stands beside it in a small wrapper of its own.
  const wrapper = control.parentElement;
  return wrapper !== null && wrapper.contains(hit) && wrapper.getBoundingClientRect().height <= control.getBoundingClientRect().height * 2;
}
