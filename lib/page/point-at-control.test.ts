import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ControlId } from '../fields/reading';
import { createControlRegistry } from './control-registry';
import { pointAtControl } from './point-at-control';
import { scanPage } from './scan/scan-page';

const ending = { now: new AbortController() };
const onAim = vi.fn<(element: HTMLElement | null) => void>();
const onMissed = vi.fn<() => void>();
const onChosen = vi.fn<(control: ControlId) => void>();
const onCancelled = vi.fn<() => void>();
const heard = vi.fn<(event: Event) => void>();
let registry = createControlRegistry(0);

beforeEach(() => {
  vi.clearAllMocks();
  ending.now = new AbortController();
  document.body.innerHTML = `
    <form style="padding:40px">
      <p><label for="name" id="name-label">Nom</label> <input id="name"></p>
      <table><tr><td id="cell">Effectif</td><td><input id="count"></td></tr></table>
      <p><label id="box-label"><input type="checkbox" id="box"> Cadre</label></p>
      <p><label>Choix <select id="list"><option>a</option><option>b</option></select></label></p>
      <div><label for="faint">Sportif</label> <span><input type="checkbox" id="faint" style="position:absolute;width:0;height:0;opacity:0"><span id="switch" style="display:inline-block;width:40px;height:20px"></span></span></div>
      <p><span>Ville</span> <span id="frame" style="display:inline-block;padding:12px"><input id="town"></span></p>
      <p id="prose">Une phrase sans champ.</p>
      <p><label>Mot de passe <input type="password" id="secret"></label></p>
    </form>`;
  registry = createControlRegistry(0);
  const reading = scanPage({ document, registry, isOurs: () => false, openRoot: () => null });
  for (const type of ['pointerdown', 'mousedown', 'click', 'focusin', 'change']) document.addEventListener(type, heard, { capture: true, signal: ending.now.signal });
  pointAtControl({ document, signal: ending.now.signal, registry, controls: () => reading.controls, isOurs: () => false, onAim, onMissed, onChosen, onCancelled });
});
afterEach(() => {
  ending.now.abort();
  document.body.innerHTML = '';
});

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
};
const press = (id: string) => userEvent.click(element(id), id === 'frame' ? { position: { x: 3, y: 3 } } : {});
const idOf = (id: string): ControlId => registry.idOf(element(id));

describe('pointAtControl', () => {
  it.each([
    ['name', 'name'],
    ['name-label', 'name'],
    ['cell', 'count'],
    ['box-label', 'box'],
    ['list', 'list'],
    ['switch', 'faint'],
    ['frame', 'town'],
  ])('takes a press on #%s for #%s, and the page hears nothing of it', async (pressed, chosen) => {
    await press(pressed);
    expect(onChosen.mock.calls).toEqual([[idOf(chosen)]]);
    expect(heard).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
    expect(element('box')).toHaveProperty('checked', false);
  });

  it('is over after one choice', async () => {
    await press('name');
    await press('list');
    expect(onChosen).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalled();
  });

  it.each(['prose', 'secret'])('goes on after a press on #%s', async (pressed) => {
    await press(pressed);
    expect(onChosen).not.toHaveBeenCalled();
    expect(onMissed).toHaveBeenCalledTimes(1);
    await press('name');
    expect(onChosen).toHaveBeenCalledTimes(1);
  });

  it('lights what a press would choose, and nothing once it is over', async () => {
    await userEvent.hover(element('cell'));
    expect(onAim).toHaveBeenLastCalledWith(element('count'));
    await userEvent.hover(element('prose'));
    expect(onAim).toHaveBeenLastCalledWith(null);
    await userEvent.hover(element('name'));
    ending.now.abort();
    expect(onAim).toHaveBeenLastCalledWith(null);
  });

  it('is given up with Escape', async () => {
    await userEvent.keyboard('{Escape}');
    expect(onCancelled).toHaveBeenCalledTimes(1);
    await press('name');
    expect(onChosen).not.toHaveBeenCalled();
  });

  it('does not hear what scripts of the page press', () => {
    element('name').click();
    element('name').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onChosen).not.toHaveBeenCalled();
    expect(onCancelled).not.toHaveBeenCalled();
  });
});
