import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { frames, layer, mount, overlay, query, useOverlayScene } from '../../../tests/fixtures/overlay-scene';
import type { PayOffer } from './overlay';

useOverlayScene();

const onWrite = vi.fn<() => void>();
const onGoTo = vi.fn<PayOffer['onGoTo']>();

/** A table of two lines under a head, in a frame of its own; `above` stands over it. */
function drawTable(above: string): void {
  document.body.innerHTML = `
    <style>html{font-size:10px} body{margin:0;font:14px Arial} input{width:120px;height:30px} td{padding:4px}</style>
    <form style="padding:200px 40px">${above}<table id="table" style="border-top:1px solid"><tr><td>Taux</td><td>Base</td></tr>
    <tr><td><input id="rate"></td><td><input id="base"></td></tr><tr><td><input id="rate2"></td><td><input id="base2"></td></tr></table></form>
    <div style="height:1600px"></div>`;
}

function offerPay(more: Partial<PayOffer> = {}): void {
  overlay.setPay({
    cells: ['rate', 'base', 'rate2', 'base2'].map(query),
    lines: [{ name: 'année 1, du 01/09/2026 au 31/08/2027', value: '40 % du SMIC : 746,81 € par mois' }],
    notes: [],
    replaced: ['% du : 27 % devient 40 %'],
    write: 'Écrire 2 cases',
    refusal: null,
    onWrite,
    onGoTo,
    ...more,
  });
}

const button = (): HTMLElement => found(layer().querySelector<HTMLElement>('.pay-offer'));
const card = (): HTMLElement => found(layer().querySelector<HTMLElement>('.pay-card'));
const writeButton = (): HTMLElement => found(card().querySelector<HTMLElement>('.btn-main'));
const said = (): string => card().querySelector('[role=alert]')?.textContent ?? '';

function found(element: HTMLElement | null): HTMLElement {
  if (element === null) throw new Error('it is not drawn');
  return element;
}

function meets(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** The card opened, past the time in which a press counts for what stood there before. */
async function openSettled(): Promise<void> {
  await userEvent.click(button());
  await frames();
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + 1000);
}

beforeEach(() => {
  vi.restoreAllMocks();
  onWrite.mockReset();
  onGoTo.mockReset();
  mount();
});

describe('« Remplir la grille »', () => {
  it('stands over the table where nothing is written, and moves nothing of the page', async () => {
    drawTable('<p id="words" style="position:relative;left:0">Indiquer SMIC ou SMC</p>');
    const before = document.body.getBoundingClientRect().height;
    offerPay();
    await frames();
    const box = button().getBoundingClientRect();
    expect(button().hidden).toBe(false);
    for (const element of document.querySelectorAll('input, td, p')) expect(meets(box, element.getBoundingClientRect()) && element.id !== 'words', element.outerHTML).toBe(false);
    expect(box.right).toBeLessThanOrEqual(query('base').getBoundingClientRect().right + 1);
    expect(box.bottom).toBeLessThan(query('table').getBoundingClientRect().top);
    expect(document.body.getBoundingClientRect().height).toBe(before);
  });

  it('stands beside the first line when there is no room above, and nowhere when there is none at all', async () => {
    drawTable('<p style="margin:0">' + 'Des mots sur toute la largeur, sans laisser de place au-dessus de la grille de rémunération. '.repeat(30) + '</p>');
    offerPay();
    await frames();
    expect(button().getBoundingClientRect().left).toBeGreaterThan(query('base').getBoundingClientRect().right);
    query('table').style.width = '100%';
    query('base').style.width = '100%';
    await vi.waitFor(() => expect(button().hidden).toBe(true));
  });

  it('gives way to what the page opens there, and follows a scroll out of sight', async () => {
    drawTable('');
    offerPay();
    await frames();
    const { left, top } = button().getBoundingClientRect();
    document.querySelector('form')?.insertAdjacentHTML('beforeend', `<div id="list" style="position:fixed;left:${left}px;top:${top}px;width:200px;height:20px;background:#fff">Lundi</div>`);
    await vi.waitFor(() => expect(button().hidden).toBe(true));
    query('list').remove();
    await vi.waitFor(() => expect(button().hidden).toBe(false));
    scrollTo(0, 900);
    await vi.waitFor(() => expect(button().hidden).toBe(true));
  });

  it('shows what it would write and what it replaces, and writes at the second press', async () => {
    drawTable('');
    offerPay();
    await frames();
    await openSettled();
    expect(card().textContent).toContain('40 % du SMIC : 746,81 € par mois');
    expect(card().textContent).toContain('27 % devient 40 %');
    expect(onWrite).not.toHaveBeenCalled();
    await userEvent.click(writeButton());
    expect(onWrite).toHaveBeenCalledOnce();
    expect(card().hidden).toBe(true);
  });

  it('takes no press that was on its way when the card came, nor one that a script makes', async () => {
    drawTable('');
    offerPay();
    await frames();
    const now = performance.now.bind(performance);
    const stopped = now();
    vi.spyOn(performance, 'now').mockImplementation(() => stopped);
    await userEvent.click(button());
    await frames();
    await userEvent.click(writeButton());
    expect(onWrite).not.toHaveBeenCalled();
    expect(said()).toContain('venait de changer de place');
    vi.spyOn(performance, 'now').mockImplementation(() => stopped + 1000);
    writeButton().click();
    expect(onWrite).not.toHaveBeenCalled();
    await userEvent.click(writeButton());
    expect(onWrite).toHaveBeenCalledOnce();
  });

  it.each([
    ['the page fades', () => document.body.style.setProperty('opacity', '0.1')],
    ['the page melts', () => document.documentElement.style.setProperty('filter', 'opacity(2%)')],
    [
      'a popover lets presses through',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<div popover="manual" id="cover" style="position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none"></div>');
        document.querySelector('truelle-overlay')?.addEventListener('toggle', (event) => event.stopImmediatePropagation());
        query('cover').showPopover();
      },
    ],
  ])('writes nothing while %s', async (_, hide) => {
    drawTable('');
    offerPay();
    await frames();
    await openSettled();
    hide();
    try {
      await userEvent.click(writeButton(), { force: true });
      expect(onWrite).not.toHaveBeenCalled();
      expect(said()).toContain('rien n’est écrit');
    } finally {
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
    }
  });

  it('says why it cannot, and leads to what is missing', async () => {
    drawTable('');
    offerPay({ lines: [], write: null, refusal: { reason: 'Il manque la date de naissance.', missing: [{ field: 'apprentice.birthDate', label: 'Date de naissance' }] } });
    await frames();
    await userEvent.click(button());
    await frames();
    expect(card().textContent).toContain('Il manque la date de naissance.');
    expect(card().querySelector('.btn-main')).toBeNull();
    await userEvent.click(found(card().querySelector<HTMLElement>('.link')));
    expect(onGoTo).toHaveBeenCalledWith('apprentice.birthDate');
  });

  it('is left by Escape, with the focus back on it, and goes with the offer', async () => {
    drawTable('');
    offerPay();
    await frames();
    await userEvent.click(button());
    await frames();
    await userEvent.keyboard('{Escape}');
    expect(card().hidden).toBe(true);
    const root = layer().getRootNode();
    expect(root instanceof ShadowRoot && root.activeElement === button()).toBe(true);
    overlay.setPay(null);
    await frames();
    expect(button().hidden).toBe(true);
  });
});
