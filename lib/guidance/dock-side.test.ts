import { describe, expect, it } from 'vitest';
import { chooseDockSide } from './dock-side';

const scene = { viewportWidth: 1280, dockWidth: 380, preferred: 'right', fields: () => [] } as const;

describe('chooseDockSide', () => {
  it.each([
    { what: 'nothing to keep clear', keepClear: [], side: 'right' },
    { what: 'a field that ends where the dock begins', keepClear: [{ left: 500, right: 900 }], side: 'right' },
    { what: 'a field one pixel under the dock', keepClear: [{ left: 500, right: 901 }], side: 'left' },
    { what: 'a button at the right of the page', keepClear: [{ left: 1180, right: 1260 }], side: 'left' },
    { what: 'a field that begins where the left dock ends', keepClear: [{ left: 380, right: 1260 }], side: 'left' },
    { what: 'a field as wide as the page', keepClear: [{ left: 20, right: 1260 }], side: 'folded' },
    { what: 'a field on the left and a button on the right', keepClear: [{ left: 40, right: 300 }, { left: 1180, right: 1260 }], side: 'folded' },
  ] as const)('$what → $side', ({ keepClear, side }) => {
    expect(chooseDockSide({ ...scene, keepClear })).toBe(side);
  });

  it.each([
    { what: 'hides a choice on the left that was free', fields: [{ left: 60, right: 80 }], side: 'folded' },
    { what: 'hides as many fields on the left as on the right', fields: [{ left: 40, right: 500 }, { left: 640, right: 1200 }], side: 'left' },
    { what: 'hides two fields on the left for one on the right', fields: [{ left: 40, right: 200 }, { left: 220, right: 500 }, { left: 640, right: 1200 }], side: 'folded' },
  ] as const)('gives way to « Suivant » when it $what → $side', ({ fields, side }) => {
    expect(chooseDockSide({ ...scene, keepClear: [{ left: 1180, right: 1260 }], fields: () => fields })).toBe(side);
  });

  it('stays where the user put it as long as it hides nothing', () => {
    expect(chooseDockSide({ ...scene, preferred: 'left', keepClear: [{ left: 900, right: 1280 }] })).toBe('left');
    expect(chooseDockSide({ ...scene, preferred: 'left', keepClear: [{ left: 100, right: 300 }] })).toBe('right');
  });
});
