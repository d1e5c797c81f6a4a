import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, ending, frames, late, layer, mark, mount, overlay, query, useOverlayScene } from '../../../tests/fixtures/overlay-scene';

useOverlayScene();

describe('mountOverlay', () => {
  it('adds one host under <html>, nothing to the form, and takes it away at the signal', async () => {
    const form = document.body.innerHTML;
    mount();
    overlay.setMarks([mark('idcc'), mark('far')]);
    await frames();
    expect(document.body.innerHTML).toBe(form);
    expect(document.querySelectorAll('html > truelle-overlay')).toHaveLength(1);
    ending.abort();
    expect(document.querySelector('truelle-overlay')).toBeNull();
  });

  it('keeps its root closed where the user runs it', () => {
    mount({ isOpenToTests: false });
    expect(document.querySelector('truelle-overlay')?.shadowRoot).toBeNull();
  });

  it('comes back when the page takes it away', async () => {
    mount();
    document.querySelector('truelle-overlay')?.remove();
    await frames();
    expect(document.querySelector('truelle-overlay')).not.toBeNull();
  });

  it('measures its text by the browser, not by the page’s root', async () => {
    mount();
    overlay.setMarks([mark('idcc', { state: 'blocking', notes: [late] })]);
    overlay.openSentence(mark('idcc').key);
    await frames();
    const sentence = layer().querySelector('.beside');
    expect(sentence && getComputedStyle(sentence).fontSize).toBe('14px');
  });

  it('takes the light or dark ground of the page, whatever the system has', async () => {
    mount();
    expect(getComputedStyle(layer()).colorScheme).toBe('light');
    document.body.style.background = '#101418';
    overlay.setMarks([mark('idcc')]);
    await frames();
    expect(getComputedStyle(layer()).colorScheme).toBe('dark');
    document.body.style.background = '';
  });

  it('lies above a dialog that the page opens later', async () => {
    mount();
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<input id="card" style="width:200px;height:30px">';
    document.body.append(dialog);
    dialog.showModal();
    overlay.setMarks([mark('card', { label: 'Nom' })]);
    await vi.waitFor(() => expect(button('Rempli : Nom')?.hidden).toBe(false));
    await frames();
    const box = button('Rempli : Nom')?.getBoundingClientRect();
    // An element that a modal dialog blocks is not hit; what is painted last is told by the order of the top layer.
    expect(document.querySelector('truelle-overlay')?.matches(':popover-open')).toBe(true);
    expect(box && box.right).toBeLessThanOrEqual(query('card').getBoundingClientRect().right);
    dialog.remove();
  });

  it('stops the keys typed in it', async () => {
    mount();
    overlay.setMarks([mark('idcc', { state: 'blocking', notes: [late] })]);
    await frames();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    button('Bloquant : Code IDCC')?.focus();
    await userEvent.keyboard('{Enter}');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(layer().querySelector<HTMLElement>('.beside')?.hidden).toBe(false);
  });
});
