import { isInput } from './native';

/** Sees whether a person can see an element; remembers what it learnt of its ancestors for one scan. */
export interface Visibility {
  /** True when the element has a box, is not faded, clipped or moved away, and is larger than a dot. */
  readonly isInSight: (element: Element) => boolean;
  /** Another element lies over the middle of it. False when it is scrolled out: nothing can be told then. */
  readonly isCovered: (element: HTMLElement) => boolean;
}

interface Frame {
  /** What can be seen through the ancestors that clip, in the viewport's pixels. */
  readonly clip: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** How far scrolling containers have moved their contents. */
  readonly scrolledX: number;
  readonly scrolledY: number;
}

const everything: Frame = { clip: { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }, scrolledX: 0, scrolledY: 0 };
const smallest = 2;

export function createVisibility(view: Window, parentOf: (element: Element) => Element | null): Visibility {
  const frames = new Map<Element, Frame | null>();

  /** Null when everything inside the element is clipped away. */
  const frameOf = (element: Element | null): Frame | null => {
    if (element === null) return everything;
    const known = frames.get(element);
    if (known !== undefined) return known;
    const frame = narrow(element, frameOf(parentOf(element)), view);
    frames.set(element, frame);
    return frame;
  };

  return {
    isInSight(element) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      const box = element.getBoundingClientRect();
      if (box.width < smallest || box.height < smallest) return false;
      const frame = frameOf(parentOf(element));
      if (frame === null || isClippedAway(view.getComputedStyle(element))) return false;
      const { clip } = frame;
      if (box.right <= clip.left + 1 || box.left >= clip.right - 1 || box.bottom <= clip.top + 1 || box.top >= clip.bottom - 1)
        return false;
      const right = box.right + view.scrollX + frame.scrolledX;
      const bottom = box.bottom + view.scrollY + frame.scrolledY;
      return right > 1 && bottom > 1 && box.left + view.scrollX < reach(view);
    },
    isCovered(element) {
      const box = element.getBoundingClientRect();
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const root = element.getRootNode();
      if (!('elementFromPoint' in root) || typeof root.elementFromPoint !== 'function') return false;
      const top = element.ownerDocument.elementFromPoint(x, y);
      if (top === null || top.contains(element) || element.contains(top) || root !== element.ownerDocument) return false;
      const label = isInput(element) ? [...(element.labels ?? [])] : [];
      return !label.some((item) => item.contains(top));
    },
  };
}

/** Nothing can be scrolled to further than that to the right. */
function reach(view: Window): number {
  return Math.max(view.document.documentElement.scrollWidth, view.innerWidth) + 1;
}

function narrow(element: Element, outer: Frame | null, view: Window): Frame | null {
  if (outer === null) return null;
  const style = view.getComputedStyle(element);
  if (isClippedAway(style)) return null;
  const isRoot = element === view.document.documentElement || element === view.document.body;
  const clips = (value: string): boolean => value === 'hidden' || value === 'clip';
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  const clipsX = clips(style.overflowX);
  const clipsY = clips(style.overflowY);
  if (isRoot || (!clipsX && !clipsY && !scrolls(style.overflowX) && !scrolls(style.overflowY))) return outer;
  const box = element.getBoundingClientRect();
  if ((clipsX && box.width < smallest) || (clipsY && box.height < smallest)) return null;
  // What scrolls can be brought back: it widens what may stand outside, and only what clips for good narrows it.
  const { clip } = outer;
  return {
    clip: {
      left: clipsX ? Math.max(clip.left, box.left) : -Infinity,
      right: clipsX ? Math.min(clip.right, box.right) : Infinity,
      top: clipsY ? Math.max(clip.top, box.top) : -Infinity,
      bottom: clipsY ? Math.min(clip.bottom, box.bottom) : Infinity,
    },
    scrolledX: outer.scrolledX + element.scrollLeft,
    scrolledY: outer.scrolledY + element.scrollTop,
  };
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
  const rect = /^rect\(([^)]*)\)$/.exec(style.getPropertyValue('clip'))?.[1];
  if (rect !== undefined && style.position !== 'static' && style.position !== 'relative') {
    const [top, right, bottom, left] = rect.split(/[\s,]+/).map((side) => (side === 'auto' ? Number.NaN : parseFloat(side)));
    if (isThin(left, right) || isThin(top, bottom)) return true;
  }
  const inset = /^inset\(([^)]*)\)/.exec(style.clipPath)?.[1];
  if (inset !== undefined) {
    const sides = inset.split(' round ')[0]?.trim().split(/\s+/).map(percentOf) ?? [];
    const [top = 0, right = top, bottom = top, left = right] = sides;
    return top + bottom >= 100 || left + right >= 100;
  }
  return /^(circle|ellipse)\(0(px|%)?[ )]/.test(style.clipPath);
}

function isThin(from: number | undefined, to: number | undefined): boolean {
  return from !== undefined && to !== undefined && to - from < smallest;
}

function percentOf(side: string): number {
  return side.endsWith('%') ? parseFloat(side) : 0;
}
