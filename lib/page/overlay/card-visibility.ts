import { isDockVisible, isDrawnAsIs } from './dock-visibility';

const step = 0.25;

/**
 * Tells whether a card of ours is really what the user sees and presses, in this frame and in those around it. A frame of another site
 * cannot be looked at from within: there the answer is no.
 */
export function isCardVisible(host: HTMLElement, card: DOMRect): boolean {
  if (!isDockVisible(host, card)) return false;
  let box = card;
  for (let view = host.ownerDocument.defaultView; view !== null && view !== view.top; view = view.parent as Window & typeof globalThis) {
    const frame = view.frameElement;
    if (frame === null) return false;
    const outer = frame.getBoundingClientRect();
    box = new DOMRect(box.x + outer.x + frame.clientLeft, box.y + outer.y + frame.clientTop, box.width, box.height);
    if (!isFrameVisible(frame, box)) return false;
  }
  return true;
}

function isFrameVisible(frame: Element, box: DOMRect): boolean {
  const { ownerDocument: document } = frame;
  const view = document.defaultView;
  if (view === null) return false;
  for (let element: Element | null = frame; element !== null; element = element.parentElement) {
    if (!isDrawnAsIs(view.getComputedStyle(element))) return false;
  }
  for (let across = step; across < 1; across += step) {
    for (let down = step; down < 1; down += step) {
      if (document.elementFromPoint(box.left + box.width * across, box.top + box.height * down) !== frame) return false;
    }
  }
  return !hasClickThroughCover(frame, box);
}

/** Outside our own layer anything with `pointer-events: none` can lie over a frame and hide what is pressed through it. */
function hasClickThroughCover(frame: Element, box: DOMRect): boolean {
  const { ownerDocument: document } = frame;
  return [...document.querySelectorAll('*')].some((element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const isOver = width > 0 && height > 0 && right > box.left && left < box.right && bottom > box.top && top < box.bottom;
    if (!isOver || element.contains(frame)) return false;
    const style = document.defaultView?.getComputedStyle(element);
    return style?.pointerEvents === 'none' && style.visibility === 'visible' && Number(style.opacity) > 0;
  });
}
