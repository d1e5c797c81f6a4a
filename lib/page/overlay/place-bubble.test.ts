import { describe, expect, it } from 'vitest';
import { placeBubble } from './place-bubble';

const bubble = { width: 320, height: 180 };
const wide = { width: 1280, height: 720 };
const isApart = (anchor: { left: number; top: number; width: number; height: number }, viewport: typeof wide, avoid: readonly (typeof anchor)[] = []): boolean => {
  const { left, top, maxHeight } = placeBubble(anchor, bubble, viewport, avoid);
  const own = { left, top, right: left + Math.min(bubble.width, viewport.width - 16), bottom: top + Math.min(bubble.height, maxHeight) };
  expect(own.left).toBeGreaterThanOrEqual(0);
  expect(own.top).toBeGreaterThanOrEqual(0);
  expect(own.bottom).toBeLessThanOrEqual(viewport.height);
  return [anchor, ...avoid].every((rect) => own.left >= rect.left + rect.width || own.right <= rect.left || own.top >= rect.top + rect.height || own.bottom <= rect.top);
};

describe('placeBubble', () => {
  it('never covers the field, wherever it stands', () => {
    for (let left = 0; left <= 1000; left += 100) for (let top = 0; top <= 680; top += 40) expect(isApart({ left, top, width: 260, height: 34 }, wide), `${left} ${top}`).toBe(true);
  });

  it('covers neither the field nor the list that the page opened under it', () => {
    const field = { left: 500, top: 300, width: 300, height: 34 };
    expect(isApart(field, wide, [{ left: 500, top: 334, width: 300, height: 260 }])).toBe(true);
    expect(isApart(field, wide, [{ left: 500, top: 334, width: 300, height: 260 }, { left: 300, top: 60, width: 700, height: 230 }])).toBe(true);
  });

  it('makes itself low at 400 % of zoom rather than cover the field', () => {
    const small = { width: 320, height: 180 };
    expect(isApart({ left: 12, top: 12, width: 290, height: 40 }, small)).toBe(true);
    expect(isApart({ left: 12, top: 130, width: 290, height: 40 }, small)).toBe(true);
    expect(placeBubble({ left: 12, top: 12, width: 290, height: 40 }, bubble, small, []).maxHeight).toBeLessThan(130);
  });

  it('keeps one line at the foot of a field that fills the viewport', () => {
    const { top, maxHeight } = placeBubble({ left: 0, top: 0, width: 320, height: 180 }, bubble, { width: 320, height: 180 }, []);
    expect(maxHeight).toBe(56);
    expect(top).toBe(116);
  });
});
