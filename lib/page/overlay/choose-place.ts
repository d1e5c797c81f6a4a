import type { Rect } from './visible-rect';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly side: 'below' | 'above' | 'right' | 'left';
  readonly left: number;
  readonly top: number;
}

const gap = 10;
const edge = 8;

/**
 * Where a card stands beside its anchor, in the same pixels: under it when it can, else above, right or left; never over the anchor
 * as long as some side has room for it, and over as little as possible of what is to be avoided.
 */
export function choosePlace(anchor: Rect, card: Size, viewport: Size, avoid: readonly Rect[] = []): Place {
  const places = candidates(anchor, card).map((place) => keepInside(place, card, viewport));
  let best: { place: Place; cost: number } | null = null;
  for (const place of places) {
    const cost = overlap(anchor, place, card) * 100 + avoid.reduce((sum, rect) => sum + overlap(rect, place, card), 0);
    // The first of equals wins: the order of the candidates is the order of preference.
    if (best === null || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? { side: 'below', left: edge, top: edge };
}

function candidates(anchor: Rect, card: Size): readonly Place[] {
  const right = anchor.left + anchor.width;
  const bottom = anchor.top + anchor.height;
  return [
    { side: 'below', left: right - card.width, top: bottom + gap },
    { side: 'above', left: right - card.width, top: anchor.top - gap - card.height },
    { side: 'below', left: anchor.left, top: bottom + gap },
    { side: 'right', left: right + gap, top: anchor.top },
    { side: 'left', left: anchor.left - gap - card.width, top: anchor.top },
  ];
}

function keepInside(place: Place, card: Size, viewport: Size): Place {
  return {
    side: place.side,
    left: Math.max(edge, Math.min(place.left, viewport.width - card.width - edge)),
    top: Math.max(edge, Math.min(place.top, viewport.height - card.height - edge)),
  };
}

function overlap(rect: Rect, place: Place, card: Size): number {
  const across = Math.min(rect.left + rect.width, place.left + card.width) - Math.max(rect.left, place.left);
  const down = Math.min(rect.top + rect.height, place.top + card.height) - Math.max(rect.top, place.top);
  return across > 0 && down > 0 ? across * down : 0;
}
