import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, frames, late, layer, mark, mount, overlay, query, rule, useOverlayScene } from '../../../tests/fixtures/overlay-scene';

useOverlayScene();

describe('sentence', () => {
  beforeEach(() => mount());

  it('stands under its field, covers neither it nor its neighbour, and Esc gives the focus back', async () => {
    overlay.setMarks([mark('idcc', { state: 'blocking', notes: [late] }), mark('long', { label: 'Effectif' })]);
    await frames();
    button('Bloquant : Code IDCC')?.click();
    await frames();
    const card = layer().querySelector<HTMLElement>('.beside');
    const field = query('idcc').getBoundingClientRect();
    expect(card?.innerText).toContain(late.message);
    expect(card?.getBoundingClientRect().top).toBeGreaterThanOrEqual(field.bottom);
    expect(card?.querySelector('a')?.href).toBe(rule.url);
    await userEvent.keyboard('{Escape}');
    expect(card?.hidden).toBe(true);
    expect(document.activeElement?.id).toBe('idcc');
  });

  it('is said once to screen readers', async () => {
    overlay.setMarks([mark('idcc', { state: 'blocking', notes: [late] })]);
    await frames();
    expect(overlay.openSentence(mark('idcc').key)).toBe(true);
    expect(layer().querySelector('[role=status]')?.textContent).toBe(`Code IDCC. ${late.message}`);
  });

  it('closes when its mark has nothing left to say, and refuses a mark without words', async () => {
    overlay.setMarks([mark('idcc', { state: 'blocking', notes: [late] })]);
    await frames();
    overlay.openSentence(mark('idcc').key);
    overlay.setMarks([mark('idcc')]);
    expect(layer().querySelector<HTMLElement>('.beside')?.hidden).toBe(true);
    expect(overlay.openSentence(mark('idcc').key)).toBe(false);
  });
});
