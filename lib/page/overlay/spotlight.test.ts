import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { frames, layer, mount, overlay, query, useOverlayScene } from '../../../tests/fixtures/overlay-scene';

useOverlayScene();

describe('spotlight', () => {
  const spot = {
    key: 'guide 2',
    isNearest: false,
    author: null,
    note: '',
    isDone: false,
    takesFocus: false,
    at: 2,
    of: 5,
    helpCode: 'E-07',
    title: 'Remplacez « B » par le code IDCC à 4 chiffres.',
    text: 'Il est sur un bulletin de paie.',
    onQuit: vi.fn(),
    onNext: vi.fn(),
  };
  beforeEach(() => mount());

  it('brings a far field into sight, numbers it, and keeps its words beside it', async () => {
    overlay.setSpot({ ...spot, element: query('far') });
    await frames();
    const field = query('far').getBoundingClientRect();
    const ring = layer().querySelector('.spot')?.getBoundingClientRect();
    const bubble = layer().querySelector('.bubble')?.getBoundingClientRect();
    expect(field.top).toBeGreaterThan(0);
    expect(field.bottom).toBeLessThan(700);
    expect(ring?.left).toBeLessThan(field.left);
    expect(ring?.bottom).toBeGreaterThan(field.bottom);
    expect(layer().querySelector('.spot-number')?.textContent).toBe('2');
    const isApart =
      bubble && (bubble.top >= field.bottom || bubble.bottom <= field.top || bubble.left >= field.right || bubble.right <= field.left);
    expect(isApart).toBe(true);
  });

  it('lets a press through to the field', async () => {
    overlay.setSpot({ ...spot, element: query('idcc') });
    await frames();
    const box = query('idcc').getBoundingClientRect();
    expect(document.elementFromPoint(box.left + 20, box.top + 10)?.id).toBe('idcc');
    const elsewhere = query('long').getBoundingClientRect();
    expect(document.elementFromPoint(elsewhere.left + 20, elsewhere.top + 10)?.id).toBe('long');
  });

  it('is left with Esc', async () => {
    overlay.setSpot({ ...spot, element: query('idcc') });
    await userEvent.keyboard('{Escape}');
    expect(spot.onQuit).toHaveBeenCalledOnce();
    overlay.setSpot(null);
    await frames();
    expect(layer().querySelector<HTMLElement>('.spot')?.hidden).toBe(true);
  });

  it('never dims the page for a field that is gone', async () => {
    overlay.setSpot({ ...spot, element: query('idcc') });
    await frames();
    query('idcc').remove();
    await vi.waitFor(() => expect(layer().querySelector<HTMLElement>('.spot')?.hidden).toBe(true));
    expect(layer().querySelector<HTMLElement>('.bubble')?.hidden).toBe(false);
  });

  it('lights a field, with the focus in it, until the next key', async () => {
    overlay.light(query('far'));
    await frames();
    expect(document.activeElement?.id).toBe('far');
    expect(layer().querySelector<HTMLElement>('.spot')?.hidden).toBe(false);
    await userEvent.keyboard('a');
    await vi.waitFor(() => expect(layer().querySelector<HTMLElement>('.spot')?.hidden).toBe(true));
  });
});
