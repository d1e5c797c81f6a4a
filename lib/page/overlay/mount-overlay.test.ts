import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import componentsCss from '../../../components/look/components.css?inline';
import tokensCss from '../../../components/look/tokens.css?inline';
import overlayCss from '../../../components/overlay/overlay.css?inline';
import { chooseDockSide } from '../../guidance/dock-side';
import { createControlRegistry, type ControlHandle } from '../control-registry';
import { mountOverlay } from './mount-overlay';
import type { Mark, Overlay, OverlayOptions } from './overlay';

const styles = [tokensCss, componentsCss, overlayCss];
const rule = { reference: 'Code du travail, art. L6222-4', url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006903997' };
const late = { state: 'blocking', message: 'La signature est datée après le début du contrat.', source: rule } as const;
const registry = createControlRegistry(0);
let ending: AbortController;
let overlay: Overlay;

function mount(more: Partial<OverlayOptions> = {}): void {
  ending = new AbortController();
  overlay = mountOverlay({ document, signal: ending.signal, styles, isOpenToTests: true, dock: null, ...more });
}

function query(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no #${id}`);
  return element;
}

function handle(id: string, kind: ControlHandle['kind'] = 'text'): ControlHandle {
  const target = query(id);
  return { id: registry.idOf(target), kind, target, members: [] };
}

function mark(id: string, more: Partial<Mark> = {}): Mark {
  const control = handle(id);
  return { key: control.id, handle: control, state: 'filled', label: 'Code IDCC', helpCode: 'E-07', notes: [], ...more };
}

function layer(): HTMLElement {
  const inside = document.querySelector('truelle-overlay')?.shadowRoot?.querySelector<HTMLElement>('.over');
  if (inside === null || inside === undefined) throw new Error('no overlay');
  return inside;
}

const button = (name: string): HTMLElement | null => layer().querySelector<HTMLElement>(`[aria-label="${name}"]`);

/** The overlay draws at the next frame: two make sure it has. */
const frames = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

beforeEach(async () => {
  await page.viewport(1000, 700);
  document.body.innerHTML = `
    <style>html{font-size:10px} body{margin:0;font:14px Arial} input,select{box-sizing:border-box;width:240px;height:34px;padding:0 10px}</style>
    <form style="padding:40px">
      <label>IDCC <input id="idcc" value="1596"></label>
      <label>Effectif <input id="long" value="Une réponse bien plus longue que la place qui lui est laissée ici"></label>
      <p><label>Contrat <select id="list"><option>11 – Premier contrat</option></select></label></p>
      <p><label><input type="checkbox" id="box" style="width:16px;height:16px"> J’atteste</label></p>
      <div id="scroller" style="height:80px;overflow:auto"><div style="height:60px"></div><input id="inner"><div style="height:400px"></div></div>
      <div style="height:1600px"></div>
      <input id="far">
      <button id="next" type="button">Suivant</button>
    </form>`;
  scrollTo(0, 0);
});

afterEach(() => {
  ending.abort();
  document.body.innerHTML = '';
});

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
    table.innerHTML = '<tr><td><input type="checkbox" id="cell" style="width:14px;height:14px"></td><td><b id="said">Je certifie</b></td></tr>';
    document.querySelector('form')?.prepend(table);
    overlay.setMarks([{ ...mark('cell', { label: 'Exactitude' }), handle: handle('cell', 'checkbox') }]);
    await frames();
    expect(button('Rempli : Exactitude')?.getBoundingClientRect().left).toBeGreaterThanOrEqual(query('said').getBoundingClientRect().right);
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

  it('rest while the page rests', async () => {
    overlay.setMarks([mark('idcc')]);
    await frames();
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});

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

describe('guard', () => {
  const point = { ...late, title: 'Date de signature du contrat', helpCode: 'C-04' };
  const doubt = { state: 'warning', title: 'Code IDCC', helpCode: 'E-07', message: 'Vérifiez 1596.', source: null } as const;
  const dialog = (): HTMLDialogElement | null => layer().querySelector('dialog');
  const press = (word: string): void =>
    [...(dialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === word)?.click();
  beforeEach(() => mount());

  it.each([
    ['next', 'Avant de continuer', '1 point bloque cette étape. 1 autre est à vérifier.'],
    ['send', 'Avant de transmettre', '1 point bloque la transmission. 1 autre est à vérifier.'],
  ] as const)('asks about %s under its own name', (effect, name, count) => {
    void overlay.askGuard({ effect, points: [point, doubt] });
    expect(dialog()?.getAttribute('role')).toBe('alertdialog');
    expect(dialog()?.querySelector('h2')?.textContent).toBe(name);
    expect(dialog()?.querySelector('h2 + p')?.textContent).toBe(count);
    expect(dialog()?.matches(':modal')).toBe(true);
  });

  it.each([
    ['Corriger', 'correct'],
    ['Continuer quand même', 'continue'],
  ])('answers « %s »', async (word, given) => {
    const answer = overlay.askGuard({ effect: 'next', points: [point] });
    press(word);
    await expect(answer).resolves.toBe(given);
    expect(dialog()).toBeNull();
  });

  it('opens on « Corriger », keeps Tab inside, goes back with Esc and gives the focus back', async () => {
    query('next').focus();
    const answer = overlay.askGuard({ effect: 'next', points: [point, doubt] });
    const focused = (): string | null | undefined => layer().querySelector(':focus')?.textContent;
    expect(focused()).toBe('Corriger');
    await userEvent.keyboard('{Tab}');
    expect(focused()).toContain('art. L6222-4');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe('Corriger');
    await userEvent.keyboard('{Escape}');
    await expect(answer).resolves.toBe('dismissed');
    expect(document.activeElement?.id).toBe('next');
  });

  it('opens what is only to be checked when asked', () => {
    void overlay.askGuard({ effect: 'next', points: [point, doubt] });
    expect(dialog()?.textContent).not.toContain('Vérifiez 1596.');
    press('Voir');
    expect(dialog()?.textContent).toContain('Vérifiez 1596.');
  });

  it('lets a second question take the place of the first, and lets go when the extension is reloaded', async () => {
    const first = overlay.askGuard({ effect: 'next', points: [point] });
    const second = overlay.askGuard({ effect: 'send', points: [point] });
    await expect(first).resolves.toBe('dismissed');
    ending.abort();
    await expect(second).resolves.toBe('dismissed');
  });
});

describe('spotlight', () => {
  const spot = {
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

describe('dock', () => {
  const onChange = vi.fn();
  const dock = {
    url: 'about:blank',
    side: 'right',
    state: 'folded',
    keepClear: () => [query('next')],
    chooseSide: chooseDockSide,
    onChange,
  } as const;
  const pane = (): HTMLElement | null => layer().querySelector<HTMLElement>('.dock-pane');
  beforeEach(() => onChange.mockClear());

  it('is a tab until it is opened, loads its page then, and keeps it loaded when folded', async () => {
    mount({ dock });
    expect(pane()?.hidden).toBe(true);
    expect(layer().querySelector('iframe')).toBeNull();
    await userEvent.click(button('Ouvrir Truelle') ?? document.body);
    expect(pane()?.getBoundingClientRect()).toMatchObject({ width: 380, height: 700, right: 1000 });
    expect(onChange).toHaveBeenLastCalledWith('right', 'open');
    const frame = layer().querySelector('iframe');
    expect(frame?.title).toBe('Truelle');
    overlay.setDock('folded');
    expect(button('Ouvrir Truelle')?.hidden).toBe(false);
    expect(layer().querySelector('iframe')).toBe(frame);
  });

  it('goes to the other side rather than over the focused field', async () => {
    mount({ dock: { ...dock, state: 'open', side: 'left', keepClear: () => [] } });
    expect(pane()?.dataset.side).toBe('left');
    query('box').focus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.id).toBe('list');
    expect(pane()?.dataset.side).toBe('right');
    expect(overlay.dockState()).toBe('open');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('folds rather than cover « Suivant », and opens again when it has gone', async () => {
    query('next').style.cssText = 'position:fixed;left:0;width:100%;top:300px';
    mount({ dock: { ...dock, state: 'open' } });
    expect(overlay.dockState()).toBe('folded');
    query('next').style.display = 'none';
    await userEvent.click(query('idcc'));
    expect(overlay.dockState()).toBe('open');
  });

  it('makes room at the end of the user’s own scroll, even while the panel has the focus, but not of a script’s', async () => {
    query('next').style.cssText = 'position:absolute;top:1200px;left:800px';
    const pad = document.createElement('div');
    pad.style.cssText = 'position:fixed;top:0;left:0;width:200px;height:200px';
    document.body.append(pad);
    mount({ dock });
    overlay.setDock('open');
    expect(pane()?.dataset.side).toBe('right');
    scrollTo(0, 900);
    await new Promise((resolve) => document.addEventListener('scrollend', resolve, { once: true }));
    expect(pane()?.dataset.side).toBe('right');
    await userEvent.wheel(pad, { delta: { y: 60 } });
    await vi.waitFor(() => expect(pane()?.dataset.side).toBe('left'));
  });

  it('makes room for a field in a frame of the same site', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;left:500px;top:0;width:450px;height:200px';
    frame.srcdoc = '<input id="framed" style="position:absolute;left:300px;top:40px;width:100px">';
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await isLoaded;
    mount({ dock: { ...dock, state: 'open', keepClear: () => [] } });
    expect(pane()?.dataset.side).toBe('right');
    const field = frame.contentDocument?.getElementById('framed');
    query('idcc').focus();
    field?.focus();
    expect(pane()?.dataset.side).toBe('right');
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
    field?.focus();
    await userEvent.keyboard('a');
    field?.blur();
    field?.focus();
    await vi.waitFor(() => expect(pane()?.dataset.side).toBe('left'));
  });

  it('does not run after the focus that a script moves', () => {
    mount({ dock: { ...dock, state: 'open', side: 'left', keepClear: () => [] } });
    query('idcc').focus();
    expect(pane()?.dataset.side).toBe('left');
  });

  it('counts on its tab, in figures and in words', () => {
    mount({ dock });
    overlay.setDockCount(4, true);
    expect(button('Ouvrir Truelle, 4 alertes')?.querySelector('.count-stop')?.textContent).toBe('4');
  });

  it('is trusted as it stands, and no longer when the page covers or fades it', async () => {
    mount({ dock: { ...dock, state: 'open' } });
    await frames();
    expect(overlay.isDockTrusted()).toBe(true);
    document.documentElement.style.opacity = '0.2';
    expect(overlay.isDockTrusted()).toBe(false);
    document.documentElement.style.opacity = '';
    const cover = document.createElement('div');
    cover.style.cssText = 'width:100vw;height:100vh;pointer-events:none;background:#fff';
    cover.popover = 'manual';
    document.body.append(cover);
    cover.showPopover();
    expect(overlay.isDockTrusted()).toBe(false);
    cover.remove();
  });

  it('is nowhere in a frame below the top one', () => {
    mount();
    overlay.setDock('open');
    expect(overlay.dockState()).toBe('hidden');
    expect(layer().querySelector('.dock-pane')).toBeNull();
  });
});
