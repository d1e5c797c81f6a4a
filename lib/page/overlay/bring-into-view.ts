import { seenElement } from './seen-element';
import { queryVisibleRect } from './visible-rect';

/** Below this height of the viewport (a small frame, a zoom of 400 %), what is shown goes to the top and leaves the rest for the words. */
const smallViewport = 420;
const room = 12;
const tries = 3;

/** Scrolls an element into sight, inner scroll areas included, and out from under what the page keeps fixed over it. Nothing moves smoothly. */
export function bringIntoView(control: HTMLElement, isOurs: (element: Element) => boolean): void {
  const element = seenElement(control);
  const document = element.ownerDocument;
  const isSmall = document.documentElement.clientHeight < smallViewport;
  element.scrollIntoView({ block: isSmall ? 'start' : 'center', inline: 'nearest', behavior: 'instant' });
  for (let turn = 0; turn < tries && queryVisibleRect(element, isOurs) === null; turn += 1) {
    const covering = queryFixedOver(element, isOurs);
    if (covering === null) break;
    const box = element.getBoundingClientRect();
    const cover = covering.getBoundingClientRect();
    // A head hides from above, a bar at the foot from below.
    const isHead = cover.top <= box.top;
    scrollerOf(element).scrollBy({ top: isHead ? box.top - cover.bottom - room : box.bottom - cover.top + room, behavior: 'instant' });
  }
  const box = element.getBoundingClientRect();
  if (isSmall && box.top < room && queryVisibleRect(element, isOurs) !== null) scrollerOf(element).scrollBy({ top: box.top - room, behavior: 'instant' });
}

/** The sticky or fixed part of the page that lies over the element; null when none does. */
function queryFixedOver(element: HTMLElement, isOurs: (element: Element) => boolean): Element | null {
  const { left, right, top, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (view === null) return null;
  const stack = element.ownerDocument.elementsFromPoint(Math.max(1, Math.min(right - 4, view.innerWidth - 1)), Math.max(1, top + height / 2));
  const hit = stack.find((one) => !isOurs(one)) ?? element.ownerDocument.elementFromPoint((left + right) / 2, Math.max(1, top + height / 2));
  for (let at: Element | null = hit; at !== null; at = at.parentElement) {
    if (at.contains(element)) return null;
    if (['fixed', 'sticky'].includes(view.getComputedStyle(at).position)) return at;
  }
  return null;
}

function scrollerOf(element: HTMLElement): Element {
  const document = element.ownerDocument;
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    const overflow = document.defaultView?.getComputedStyle(at).overflowY ?? '';
    if (/auto|scroll/.test(overflow) && at.scrollHeight > at.clientHeight + 1) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
