import { describe, expect, it } from 'vitest';
import { frames, layer, mount, overlay, query, useOverlayScene } from '../../../tests/fixtures/overlay-scene';

useOverlayScene();
const chips = () => [...layer().querySelectorAll<HTMLElement>('.code-tag')].filter((chip) => !chip.hidden);

describe('help codes over the page', () => {
  it('stand over the upper edge of what bears them, clear of its text, and let presses through', async () => {
    mount();
    overlay.setCodes([{ code: 'E-07', element: query('idcc') }, { code: 'B-10', element: query('next') }]);
    await frames();
    // The button is far below: its code waits until it is in sight.
    expect(chips().map((chip) => chip.textContent)).toEqual(['E-07']);
    const chip = chips()[0]?.getBoundingClientRect();
    const field = query('idcc').getBoundingClientRect();
    expect(chip?.bottom).toBeLessThan(field.top + 6);
    expect(chip?.bottom).toBeGreaterThan(field.top - 2);
    expect(document.elementFromPoint((chip?.left ?? 0) + 4, field.top + 2)?.id).toBe('idcc');
    query('next').scrollIntoView();
    await frames();
    await frames();
    expect(chips().map((one) => one.textContent)).toEqual(['B-10']);
    overlay.setCodes([]);
    await frames();
    expect(chips()).toEqual([]);
  });
});
