import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, frames, handle, late, layer, mark, mount, overlay, query, useOverlayScene } from '../../../tests/fixtures/overlay-scene';

useOverlayScene();

describe('marks', () => {
  beforeEach(() => mount());

  it('stand inside the right end of a field, 24 px wide', async () => {
    overlay.setMarks([mark('idcc')]);
    await frames();
    const box = button('Rempli : Code IDCC')?.getBoundingClientRect();
    const field = query('idcc').getBoundingClientRect();
    expect(box).toMatchObject({ width: 24, height: 24 });
    expect(box?.right).toBeLessThanOrEqual(field.right);
    expect(box?.left).toBeGreaterThan(field.right - 40);
    expect(Math.abs((box?.top ?? 0) + 12 - (field.top + field.height / 2))).toBeLessThanOrEqual(1);
  });

  it('stand outside when they would meet the text, and left of the arrow of a list', async () => {
    overlay.setMarks([mark('long', { label: 'Effectif' }), { ...mark('list', { label: 'Type' }), handle: handle('list', 'select') }]);
    await frames();
    const long = query('long').getBoundingClientRect();
    expect(button('Rempli : Effectif')?.getBoundingClientRect().left).toBeGreaterThanOrEqual(long.right);
    const list = query('list').getBoundingClientRect();
    expect(button('Rempli : Type')?.getBoundingClientRect().right).toBeLessThanOrEqual(list.right - 20);
  });

  it('stand after the bare words that follow a radio without a label', async () => {
    const row = document.createElement('p');
    row.innerHTML = '<input type="radio" id="yes" style="width:14px;height:14px"> Public';
    document.querySelector('form')?.prepend(row);
    overlay.setMarks([{ ...mark('yes', { label: 'Secteur' }), handle: { ...handle('yes', 'radio'), members: [query('yes')] } }]);
    await frames();
    const words = document.createRange();
    words.selectNodeContents(row);
    expect(button('Rempli : Secteur')?.getBoundingClientRect().left).toBeGreaterThanOrEqual(words.getBoundingClientRect().right);
  });

  it('stand after the words in the next cell of a table', async () => {
    const table = document.createElement('table');
    table.innerHTML =
      '<tr><td><input type="checkbox" id="cell" style="width:14px;height:14px"></td><td><b id="said">Je certifie</b></td></tr>';
    document.querySelector('form')?.prepend(table);
    overlay.setMarks([{ ...mark('cell', { label: 'Exactitude' }), handle: handle('cell', 'checkbox') }]);
    await frames();
    expect(button('Rempli : Exactitude')?.getBoundingClientRect().left).toBeGreaterThanOrEqual(query('said').getBoundingClientRect().right);
  });

  it('stand after the star set apart behind the words of a box', async () => {
    const row = document.createElement('div');
    row.innerHTML = '<input type="checkbox" id="sure" style="width:14px;height:14px"><span>Je certifie</span> <b id="star">*</b>';
    document.querySelector('form')?.prepend(row);
    overlay.setMarks([{ ...mark('sure', { label: 'Exactitude' }), handle: handle('sure', 'checkbox') }]);
    await frames();
    expect(button('Rempli : Exactitude')?.getBoundingClientRect().left).toBeGreaterThanOrEqual(query('star').getBoundingClientRect().right);
  });

  it('stand left of both the cross and the arrow of a drawn list', async () => {
    const list = document.createElement('div');
    list.id = 'two';
    list.style.cssText = 'position:relative;width:300px;height:34px;line-height:34px;border:1px solid';
    list.innerHTML =
      '<span>CDD</span><i id="cross" style="position:absolute;right:34px;top:10px;width:14px;height:14px">x</i><span style="position:absolute;right:0;width:30px;height:34px">v</span>';
    document.querySelector('form')?.prepend(list);
    overlay.setMarks([{ ...mark('two', { label: 'Mode' }), handle: handle('two', 'combobox') }]);
    await frames();
    expect(button('Rempli : Mode')?.getBoundingClientRect().right).toBeLessThanOrEqual(query('cross').getBoundingClientRect().left);
  });

  it('stand between the text and the arrow of a drawn list', async () => {
    const list = document.createElement('div');
    list.id = 'drawn';
    list.style.cssText = 'position:relative;width:300px;height:34px;line-height:34px;border:1px solid';
    list.innerHTML =
      '<span>CDD</span><span style="position:absolute;right:0;width:30px;height:34px">v</span><ul style="display:none"><li>Un choix bien plus long que la boîte elle-même, et fermé</li></ul>';
    document.querySelector('form')?.prepend(list);
    overlay.setMarks([{ ...mark('drawn', { label: 'Mode' }), handle: handle('drawn', 'combobox') }]);
    await frames();
    const right = query('drawn').getBoundingClientRect().right;
    const box = button('Rempli : Mode')?.getBoundingClientRect();
    expect(box?.right).toBeLessThanOrEqual(right - 30);
    expect(box?.left).toBeGreaterThan(query('drawn').getBoundingClientRect().left + 60);
  });

  it('stand after the words of a box to tick', async () => {
    overlay.setMarks([{ ...mark('box', { label: 'Attestation' }), handle: handle('box', 'checkbox') }]);
    await frames();
    const words = document.createRange();
    words.selectNodeContents(query('box').parentElement ?? query('box'));
    expect(button('Rempli : Attestation')?.getBoundingClientRect().left).toBeGreaterThanOrEqual(words.getBoundingClientRect().right);
  });

  it('follow a scroll of the page and of a part of it, and hide when cut off', async () => {
    overlay.setMarks([mark('idcc'), mark('inner', { label: 'Dedans' })]);
    await frames();
    const before = button('Rempli : Dedans')?.getBoundingClientRect().top ?? 0;
    query('scroller').scrollTop = 20;
    await vi.waitFor(() => expect(button('Rempli : Dedans')?.getBoundingClientRect().top).toBe(before - 20));
    query('scroller').scrollTop = 200;
    await vi.waitFor(() => expect(button('Rempli : Dedans')?.hidden).toBe(true));
    scrollTo(0, 800);
    await vi.waitFor(() => expect(button('Rempli : Code IDCC')?.hidden).toBe(true));
  });

  it('hide under what the page lays over the field', async () => {
    overlay.setMarks([mark('idcc')]);
    await frames();
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;background:#fff';
    document.body.append(cover);
    await vi.waitFor(() => expect(button('Rempli : Code IDCC')?.hidden).toBe(true));
    cover.remove();
    await vi.waitFor(() => expect(button('Rempli : Code IDCC')?.hidden).toBe(false));
  });

  it('follow a field that the page moves by a style alone', async () => {
    overlay.setMarks([mark('idcc')]);
    await frames();
    const before = button('Rempli : Code IDCC')?.getBoundingClientRect().top ?? 0;
    document.querySelector('form')?.style.setProperty('padding-top', '90px');
    await vi.waitFor(() => expect(button('Rempli : Code IDCC')?.getBoundingClientRect().top).toBe(before + 50));
  });

  it('keep their element from one list to the next, and lose it when their field is left out', async () => {
    overlay.setMarks([mark('idcc')]);
    await frames();
    const first = button('Rempli : Code IDCC');
    overlay.setMarks([mark('idcc', { state: 'kept' }), mark('list', { label: 'Type' })]);
    expect(button('Conservé : Code IDCC')).toBe(first);
    overlay.setMarks([mark('list', { label: 'Type' })]);
    expect(first?.isConnected).toBe(false);
  });

  it('outline only what blocks or is to be checked', async () => {
    overlay.setMarks([mark('idcc', { state: 'blocking', notes: [late] }), mark('list', { state: 'filled', label: 'Type' })]);
    await frames();
    const edges = [...layer().querySelectorAll<HTMLElement>('.edge')].map((edge) => edge.hidden);
    expect(edges).toEqual([false, true]);
  });

  it('are walked over with Alt+Maj and the arrows, and Esc goes back to the field', async () => {
    overlay.setMarks([mark('idcc'), mark('list', { label: 'Type' })]);
    await frames();
    query('idcc').focus();
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    expect(layer().querySelector(':focus')?.getAttribute('aria-label')).toBe('Rempli : Type');
    expect(layer().querySelector('.tip')?.textContent).toBe('Rempli : Type');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.id).toBe('list');
  });

  it('are drawn only where they can be seen on a page with thousands, wherever it is scrolled to', async () => {
    const many = document.createElement('div');
    many.innerHTML = Array.from({ length: 2000 }, (_, place) => `<p><input id="many-${place}"></p>`).join('');
    document.querySelector('form')?.append(many);
    overlay.setMarks(Array.from({ length: 2000 }, (_, place) => mark(`many-${place}`, { label: `Champ ${place}` })));
    for (const place of [1500, 20, 1999]) {
      query(`many-${place}`).scrollIntoView({ block: 'center', behavior: 'instant' });
      await vi.waitFor(() => {
        const box = button(`Rempli : Champ ${place}`)?.getBoundingClientRect();
        expect(box?.width).toBe(24);
        expect(Math.abs((box?.top ?? 0) - query(`many-${place}`).getBoundingClientRect().top)).toBeLessThan(12);
      });
    }
    const drawn = [...layer().querySelectorAll<HTMLElement>('.mk')];
    expect(drawn.length).toBeLessThan(200);
    const shown = drawn.filter(({ hidden }) => !hidden).map((one) => one.getBoundingClientRect().top);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown).toEqual([...shown].sort((one, other) => one - other));
  });

  it('rest while the page rests', async () => {
    overlay.setMarks([mark('idcc')]);
    await frames();
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});
