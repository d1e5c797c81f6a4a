import type { Rect } from './visible-rect';

/** How far above a row a place is looked for, and how much room stays around what is there; in pixels. */
const reach = 140;
const step = 4;
const room = 3;
const beside = 10;

const things = 'input, select, textarea, button, a, img, svg, canvas, video, iframe, [role=button], [role=combobox], [role=switch]';

/** Where something of ours can stand, from the upper left corner of the anchor. */
export interface FreePlace {
  readonly across: number;
  readonly down: number;
  /** What the place belongs to: ground that leaves it, or floats over it, is not free any more. */
  readonly scope: HTMLElement;
}

/**
 * Looks above a row of a form, then at its right, for a place with no field, no button, no picture, no word and no line in it; null when
 * there is none. Reads the layout of what stands around, writes nothing.
 */
export function findFreePlace(anchor: HTMLElement, row: Rect, size: { readonly width: number; readonly height: number }): FreePlace | null {
  const scope = findScope(anchor, row);
  const right = row.left + row.width;
  const zone = { left: row.left, top: row.top - reach, width: row.width + beside + size.width + room, height: reach + row.height };
  const taken = [...findTaken(scope, zone), ...findLines(anchor, scope)];
  const bounds = scope.getBoundingClientRect();
  const above = Array.from({ length: Math.floor((reach - size.height) / step) }, (_, at) => row.top - beside - size.height - at * step);
  const places = [
    ...above.map((top) => ({ left: right - size.width, top })),
    { left: right + beside, top: row.top + (row.height - size.height) / 2 },
  ];
  const free = places.find((place) => {
    const own = { ...place, ...size };
    const isInside = own.left >= bounds.left && own.left + own.width <= Math.min(bounds.right, anchor.ownerDocument.documentElement.clientWidth);
    return isInside && own.top >= bounds.top && !taken.some((rect) => overlaps(own, rect));
  });
  if (free === undefined) return null;
  const from = anchor.getBoundingClientRect();
  return { across: free.left - from.left, down: free.top - from.top, scope };
}

/** Whether what lies at a point is the ground that the place was found on: nothing of another part, and nothing lifted over it. */
export function isGround(hit: Element | undefined, scope: HTMLElement): boolean {
  const view = scope.ownerDocument.defaultView;
  if (hit === undefined || view === null || !scope.contains(hit)) return false;
  for (let element: Element | null = hit; element !== null && element !== scope; element = element.parentElement) {
    if (['absolute', 'fixed', 'sticky'].includes(view.getComputedStyle(element).position)) return false;
  }
  return true;
}

/** The nearest element around the anchor that reaches as far up as is looked. */
function findScope(anchor: HTMLElement, row: Rect): HTMLElement {
  let scope = anchor;
  while (scope.parentElement !== null && scope !== anchor.ownerDocument.body && scope.getBoundingClientRect().top > row.top - reach) scope = scope.parentElement;
  return scope;
}

/** What is written or can be pressed in a zone; parts of the page that lie elsewhere are not looked into. */
function findTaken(scope: HTMLElement, zone: Rect): readonly Rect[] {
  const { ownerDocument: document } = scope;
  const taken: Rect[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const box = node.getBoundingClientRect();
    // A box without size may still hold some that have one.
    return box.width > 0 && box.height > 0 && !overlaps(zone, box) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.matches(things)) taken.push(node.getBoundingClientRect());
    } else if ((node.nodeValue ?? '').trim() !== '') {
      const range = document.createRange();
      range.selectNodeContents(node);
      taken.push(...range.getClientRects());
    }
  }
  return taken;
}

/** Upper edges that are drawn around the anchor: a frame of ours across a frame of the page looks like a mistake. */
function findLines(anchor: HTMLElement, scope: HTMLElement): readonly Rect[] {
  const view = anchor.ownerDocument.defaultView;
  const lines: Rect[] = [];
  for (let element = anchor.parentElement; view !== null && element !== null && element !== scope; element = element.parentElement) {
    const { left, top, width } = element.getBoundingClientRect();
    if (Number.parseFloat(view.getComputedStyle(element).borderTopWidth) > 0) lines.push({ left, top, width, height: 1 });
  }
  return lines;
}

function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.left < other.left + other.width + room &&
    one.left + one.width + room > other.left &&
    one.top < other.top + other.height + room &&
    one.top + one.height + room > other.top
  );
}
