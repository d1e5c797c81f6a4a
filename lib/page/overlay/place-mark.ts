import type { MarkAnchor } from './mark-anchor';

/** The square to aim at; what is drawn in it is smaller. */
const target = 24;
const inset = 5;
const clearance = 2;

export interface MarkPlace {
  readonly left: number;
  readonly top: number;
  readonly isInside: boolean;
}

/**
 * Stands at the right end of the field's own box, left of its icon; outside the box when it would meet the text, and inside again,
 * at the very end, when there is no room outside either.
 */
export function placeMark(anchor: MarkAnchor, viewportWidth: number): MarkPlace {
  const { box } = anchor;
  const right = box.left + box.width;
  const top = box.top + Math.min(box.height, 44) / 2 - target / 2;
  const inside = right - Math.max(anchor.iconWidth, inset) - target;
  if (!anchor.isSmall && box.width >= 3 * target && inside >= anchor.textEnd + clearance) return { left: inside, top, isInside: true };
  const outside = right + clearance;
  if (outside + target <= viewportWidth) return { left: outside, top, isInside: false };
  return { left: Math.max(0, viewportWidth - target), top, isInside: true };
}
