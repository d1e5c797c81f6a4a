import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, frames, layer, mount, overlay, query, useOverlayScene } from '../../../tests/fixtures/overlay-scene';
import type { Spot } from './overlay';

useOverlayScene();

const acts = { onQuit: vi.fn(), onNext: vi.fn(), onPrevious: vi.fn(), onSkip: vi.fn() };
const spotOn = (id: string, more: Partial<Spot> = {}): Spot => ({
  key: 'guide 1', element: query(id), isNearest: false, at: 2, of: 5, helpCode: 'E-07', title: 'Remplacez « B » par le code IDCC.', text: 'Il est sur un bulletin de paie, près du nom de la convention.',
  author: null, note: '', isDone: false, takesFocus: false, ...acts, ...more,
}); // prettier-ignore
const bubble = (): HTMLElement => {
  const found = layer().querySelector<HTMLElement>('.bubble');
  if (found === null) throw new Error('no bubble');
  return found;
};
const isApart = (one: DOMRect, other: DOMRect): boolean => one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
/** What lies on top at the middle of an element, ours left out. */
const isInSight = (element: HTMLElement): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementsFromPoint(left + width / 2, top + height / 2).find((one) => one.localName !== 'truelle-overlay');
  return hit === element || element.contains(hit ?? null);
};

describe('a step of a guide', () => {
  beforeEach(() => {
    for (const act of Object.values(acts)) act.mockClear();
    mount();
  });

  it('follows its field through scrolling, inner scroll areas included', async () => {
    overlay.setSpot(spotOn('inner'));
    await frames();
    expect(isInSight(query('inner'))).toBe(true);
    const before = layer().querySelector('.spot')?.getBoundingClientRect().top ?? 0;
    query('scroller').scrollBy({ top: 20, behavior: 'instant' });
    await vi.waitFor(() => expect(layer().querySelector('.spot')?.getBoundingClientRect().top).toBeCloseTo(before - 20, 0));
    query('scroller').scrollTo({ top: 400, behavior: 'instant' });
    await vi.waitFor(() => expect(layer().querySelector<HTMLElement>('.spot')?.hidden).toBe(true));
  });

  it('brings its field out from under a head that the page keeps fixed', async () => {
    const head = document.createElement('div');
    head.style.cssText = 'position:fixed;inset:0 0 auto 0;height:420px;background:#fff';
    document.body.append(head);
    overlay.setSpot(spotOn('far'));
    await frames();
    expect(query('far').getBoundingClientRect().top).toBeGreaterThan(420);
    expect(isInSight(query('far'))).toBe(true);
    head.remove();
  });

  it('covers neither its field nor leaves the viewport at 400 % of zoom', async () => {
    await page.viewport(320, 180);
    for (const id of ['idcc', 'list', 'far', 'inner']) {
      overlay.setSpot(spotOn(id, { key: id }));
      await frames();
      const words = bubble().getBoundingClientRect();
      expect(isInSight(query(id)), id).toBe(true);
      expect(isApart(words, query(id).getBoundingClientRect()), id).toBe(true);
      expect(words.left >= 0 && words.right <= 320 && words.top >= 0 && words.bottom <= 180, id).toBe(true);
      // All its buttons can be come to: what does not fit scrolls.
      expect(bubble().scrollHeight > bubble().clientHeight ? getComputedStyle(bubble()).overflowY : 'auto').toBe('auto');
    }
  });

  it('keeps clear of the list that the page opens under its field', async () => {
    overlay.setSpot(spotOn('idcc'));
    await frames();
    const field = query('idcc').getBoundingClientRect();
    const list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    list.style.cssText = `position:absolute;left:${field.left}px;top:${field.bottom + scrollY}px;width:240px;height:260px;margin:0;background:#eee`;
    document.body.append(list);
    await vi.waitFor(() => {
      expect(isApart(bubble().getBoundingClientRect(), list.getBoundingClientRect())).toBe(true);
      expect(isApart(bubble().getBoundingClientRect(), query('idcc').getBoundingClientRect())).toBe(true);
    });
  });

  it('stands over a modal dialog of the page, and its buttons can be pressed there', async () => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p style="height:120px"></p><input id="asked"><p style="height:200px"></p>';
    document.body.append(dialog);
    dialog.showModal();
    overlay.setSpot(spotOn('asked'));
    await frames();
    const next = bubble().querySelector<HTMLElement>('.btn-main');
    expect(next?.checkVisibility()).toBe(true);
    const { left, top, width, height } = next?.getBoundingClientRect() ?? new DOMRect();
    // The dialog hears nothing of it, though the browser gives it the press.
    const heard = vi.fn();
    dialog.addEventListener('click', heard);
    await userEvent.click(document.documentElement, { position: { x: left + width / 2, y: top + height / 2 }, force: true });
    expect(acts.onNext).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    expect(dialog.open).toBe(true);
    dialog.close();
    dialog.remove();
  });

  it('is led by the keyboard alone, and gives the focus back to its field', async () => {
    overlay.setSpot(spotOn('idcc', { takesFocus: true }));
    expect(document.activeElement?.id).toBe('idcc');
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
    expect(acts.onNext).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
    expect(acts.onPrevious).toHaveBeenCalledOnce();
    button('Quitter le guide')?.focus();
    overlay.setSpot(spotOn('list', { key: 'guide 2', at: 3 }));
    // The focus was in the bubble and stays there.
    expect(bubble().contains(layer().getRootNode() instanceof ShadowRoot ? (layer().getRootNode() as ShadowRoot).activeElement : null)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(acts.onQuit).toHaveBeenCalledOnce();
    overlay.setSpot(null);
    expect(document.activeElement?.id).toBe('list');
  });

  it('is gone through by its keys in a frame too that another frame shows it beside', async () => {
    overlay.setSpot(spotOn('idcc', { takesFocus: true }));
    await frames();
    const said = layer().querySelector('[role=status]')?.textContent;
    overlay.setSpot({ ...spotOn('idcc', { key: 'guide 3', at: 3 }), element: null, isElsewhere: true });
    await frames();
    expect(bubble().checkVisibility()).toBe(false);
    expect(layer().querySelector('.spot')?.checkVisibility()).toBe(false);
    expect(layer().querySelector('[role=status]')?.textContent).toBe(said);
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{ArrowLeft}{/Shift}{/Alt}');
    expect(acts.onNext).toHaveBeenCalledOnce();
    expect(acts.onPrevious).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(acts.onQuit).toHaveBeenCalledOnce();
  });

  it('is said to screen readers once, with its place, and again only when something changed', async () => {
    overlay.setSpot(spotOn('idcc'));
    const said = (): string => layer().querySelector('[role=status]')?.textContent ?? '';
    expect(said()).toMatch(/^Étape 2 sur 5\. Remplacez/);
    overlay.announce('autre chose');
    overlay.setSpot(spotOn('idcc'));
    await frames();
    expect(said()).toBe('autre chose');
    overlay.setSpot(spotOn('idcc', { note: 'Ce champ n’est pas visible ici.' }));
    expect(said()).toContain('n’est pas visible');
  });

  it('says without a veil what is not on the page, and shows the nearest', async () => {
    overlay.setSpot(spotOn('idcc', { element: null, note: '« Code IDCC » n’est pas sur cette page.' }));
    await frames();
    expect(layer().querySelector<HTMLElement>('.spot')?.hidden).toBe(true);
    expect(bubble().textContent).toContain('n’est pas sur cette page');
    overlay.setSpot(spotOn('list', { key: 'b', isNearest: true, note: 'Voici le bloc le plus proche.' }));
    await frames();
    expect(layer().querySelector('.spot')?.classList.contains('spot-bare')).toBe(true);
  });

  it('shows the words of somebody else as theirs, and as words alone', async () => {
    overlay.setSpot(spotOn('idcc', { author: 'CFA du Bâtiment', title: '<b>Ici</b> https://exemple.invalid' }));
    await frames();
    expect(bubble().textContent).toContain('Guide de CFA du Bâtiment');
    expect(bubble().querySelector('a, b')).toBeNull();
    expect(bubble().textContent).toContain('<b>Ici</b>');
  });
});
