import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { watchGuard, type HeldAct } from './guard';

let abort: AbortController;
let held: HeldAct[];
let failures: unknown[];
let shouldHold: () => boolean;
/** What the page's own listeners heard. */
let heard: string[];

beforeEach(() => {
  abort = new AbortController();
  [held, failures, heard] = [[], [], []];
  shouldHold = () => true;
  watchGuard({
    document,
    signal: abort.signal,
    effectOf: (element) => (element.dataset.next === undefined ? null : 'next'),
    shouldHold: () => shouldHold(),
    onHeld: (act) => held.push(act),
    onFailure: (error) => failures.push(error),
  });
});

afterEach(() => {
  abort.abort();
  document.body.replaceChildren();
});

function draw(html: string, ...types: string[]): HTMLElement {
  document.body.innerHTML = html;
  const button = document.querySelector<HTMLElement>('[data-next]');
  if (button === null) throw new Error('The page has no guarded button');
  for (const type of types) button.addEventListener(type, () => heard.push(type));
  document.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    heard.push('submit');
  });
  return button;
}

const pointer = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

test.each([
  ['a button', '<button type="button" data-next>Suivant</button>'],
  ['a link', '<a href="#suite" data-next>Suivant</a>'],
  ['a drawn button', '<div role="button" tabindex="0" data-next>Suivant</div>'],
  ['an icon inside a button', '<button type="button" data-next><span><svg width="20" height="20"><rect width="20" height="20"/></svg></span></button>'],
])('a click on %s is held whole, told once, and replayed on the same element', async (_, html) => {
  const button = draw(html, ...pointer);
  await userEvent.click(button);
  expect(heard).toEqual([]);
  expect(held.map(({ effect, element }) => [effect, element])).toEqual([['next', button]]);
  held[0]?.replay();
  expect(heard).toEqual(pointer);
  held[0]?.replay();
  expect(heard).toEqual(pointer);
  expect(location.hash === '#suite').toBe(button.nodeName === 'A');
  history.replaceState(null, '', location.pathname + location.search);
});

test('a button that acts as soon as it is pressed', async () => {
  const button = draw('<button type="button" data-next>Suivant</button>', 'mousedown');
  await userEvent.click(button);
  expect(heard).toEqual([]);
  expect(held).toHaveLength(1);
  held[0]?.replay();
  expect(heard).toEqual(['mousedown']);
});

test('a double click is told once', async () => {
  await userEvent.dblClick(draw('<button type="button" data-next>Suivant</button>', 'click', 'dblclick'));
  expect(heard).toEqual([]);
  expect(held).toHaveLength(1);
});

test('two clicks, one after the other, are told twice', async () => {
  const button = draw('<div><button type="button" data-next>Suivant</button><p>ailleurs</p></div>', 'click');
  await userEvent.click(button);
  await userEvent.click(document.querySelector('p') ?? button);
  await userEvent.click(button);
  expect(heard).toEqual([]);
  expect(held).toHaveLength(2);
});

test.each(['{Enter}', ' '])('the key « %s » on a button', async (key) => {
  const button = draw('<button type="button" data-next>Suivant</button>', 'keydown', 'keyup', 'click');
  button.focus();
  await userEvent.keyboard(key);
  expect(heard).toEqual([]);
  expect(held).toHaveLength(1);
  held[0]?.replay();
  expect(heard).toEqual(['keydown', 'click', 'keyup']);
});

test.each(['{Enter}', ' '])('the key « %s » on a drawn button', async (key) => {
  const button = draw('<div role="button" tabindex="0" data-next>Suivant</div>', 'keydown');
  button.focus();
  await userEvent.keyboard(key);
  expect(heard).toEqual([]);
  expect(held).toHaveLength(1);
  held[0]?.replay();
  expect(heard).toEqual(['keydown']);
});

test('an access key', async () => {
  const button = draw('<button type="button" accesskey="s" data-next>Suivant</button><p>ailleurs</p>', 'click');
  await userEvent.click(document.querySelector('p') ?? button);
  const key = { key: 's', code: 'KeyS', unmodifiedText: 's', windowsVirtualKeyCode: 83, modifiers: 1 };
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', text: 's', ...key });
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  expect(heard).toEqual([]);
  expect(held).toHaveLength(1);
  held[0]?.replay();
  expect(heard).toEqual(['click']);
});

test.each([
  ['a submit button', '<form><input><button data-next>Suivant</button></form>'],
  ['an image button', '<form><input><input type="image" alt="Suivant" data-next></form>'],
  ['a button of the form that stands outside it', '<form id="f"><input></form><button form="f" data-next>Suivant</button>'],
])('Enter in a field of a form with %s', async (_, html) => {
  draw(html);
  document.querySelector('input')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(heard).toEqual([]);
  expect(held).toHaveLength(1);
  held[0]?.replay();
  expect(heard).toEqual(['submit']);
});

test('Enter in the only field of a form whose next step is a drawn button', async () => {
  draw('<form><input><div role="button" tabindex="0" data-next>Suivant</div></form>');
  document.querySelector('input')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(heard).toEqual([]);
  expect(held).toHaveLength(1);
  held[0]?.replay();
  expect(heard).toEqual(['submit']);
});

test.each([
  ['presses its button', (button: HTMLElement) => button.click()],
  ['submits its form', () => document.querySelector('form')?.requestSubmit()],
  ['submits its form by its button', (button: HTMLElement) => document.querySelector('form')?.requestSubmit(button)],
])('Enter in a field of a page whose script then %s', async (_, act) => {
  const button = draw('<form><input><input><button type="submit" data-next>Suivant</button></form>');
  const field = document.querySelector('input');
  field?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    act(button);
  });
  field?.focus();
  await userEvent.keyboard('{Enter}');
  expect(heard).toEqual([]);
  expect(held).toHaveLength(1);
  held[0]?.replay();
  expect(heard).toEqual(['submit']);
  act(button);
  expect(heard).toEqual(['submit', 'submit']);
});

test('Enter in a text of several lines starts a line and holds nothing', async () => {
  const button = draw('<form><textarea></textarea><button data-next>Suivant</button></form>');
  const text = document.querySelector('textarea');
  text?.addEventListener('keydown', () => button.click());
  text?.focus();
  await userEvent.keyboard('{Enter}');
  expect(heard).toEqual(['submit']);
  expect(held).toEqual([]);
});

test('a link: Enter is held and replayed, Space only scrolls', async () => {
  const link = draw('<a href="#suite" data-next>Suivant</a>', 'click');
  link.addEventListener('click', (event) => event.preventDefault());
  link.focus();
  await userEvent.keyboard(' ');
  expect([heard, held.length]).toEqual([[], 0]);
  await userEvent.keyboard('{Enter}');
  expect([heard, held.length]).toEqual([[], 1]);
  held[0]?.replay();
  expect(heard).toEqual(['click']);
});

test('a link that says it is a button: Space is held too', async () => {
  const link = draw('<a href="#suite" role="button" data-next>Suivant</a>', 'keydown');
  link.focus();
  await userEvent.keyboard(' ');
  expect([heard, held.length]).toEqual([[], 1]);
  held[0]?.replay();
  expect(heard).toEqual(['keydown']);
});

test('a click on an image button submits nothing until it is replayed', async () => {
  const button = draw('<form><input type="image" alt="Suivant" data-next></form>', 'click');
  await userEvent.click(button);
  expect(heard).toEqual([]);
  held[0]?.replay();
  expect(heard).toEqual(['click', 'submit']);
});

test('a button in a shadow tree', async () => {
  const host = document.createElement('x-nav');
  document.body.replaceChildren(host);
  host.attachShadow({ mode: 'open' }).innerHTML = '<button data-next>Suivant</button>';
  const button = host.shadowRoot?.querySelector<HTMLElement>('button') ?? host;
  button.addEventListener('click', () => heard.push('click'));
  await userEvent.click(button);
  expect(heard).toEqual([]);
  expect(held.map(({ element }) => element)).toEqual([button]);
});

test('what is not to be held passes, whole', async () => {
  shouldHold = () => false;
  await userEvent.click(draw('<form><button data-next>Suivant</button></form>', ...pointer));
  expect(heard).toEqual([...pointer, 'submit']);
  expect(held).toEqual([]);
});

test('other buttons are never asked about', async () => {
  shouldHold = () => {
    throw new Error('asked');
  };
  draw('<button type="button" data-next>Suivant</button><button type="button" id="save">Sauvegarder</button>');
  const save = document.getElementById('save') ?? document.body;
  save.addEventListener('click', () => heard.push('saved'));
  await userEvent.click(save);
  expect(heard).toEqual(['saved']);
  expect(failures).toEqual([]);
});

test('a judgement that fails lets the act pass and is told', async () => {
  shouldHold = () => {
    throw new Error('a bug');
  };
  const button = draw('<form><input><button data-next>Suivant</button></form>', 'click');
  await userEvent.click(button);
  expect(heard).toEqual(['click', 'submit']);
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(heard).toEqual(['click', 'submit', 'click', 'submit']);
  expect(held).toEqual([]);
  expect(failures.length).toBeGreaterThanOrEqual(2);
});

test('what scripts do passes', () => {
  const button = draw('<form><button data-next>Suivant</button></form>', 'click');
  button.click();
  document.querySelector('form')?.requestSubmit();
  expect(heard).toEqual(['click', 'submit', 'submit']);
  expect(held).toEqual([]);
});

test('the caller decides whether what was passed is held again', async () => {
  const passed = new Set<string>();
  let findings = ['rule-a'];
  shouldHold = () => findings.some((rule) => !passed.has(rule));
  const button = draw('<button type="button" data-next>Suivant</button>', 'click');
  await userEvent.click(button);
  expect(held).toHaveLength(1);
  for (const rule of findings) passed.add(rule);
  await userEvent.click(button);
  expect([heard, held.length]).toEqual([['click'], 1]);
  findings = ['rule-a', 'rule-b'];
  await userEvent.click(button);
  expect([heard, held.length]).toEqual([['click'], 2]);
});

test('the right button of the mouse opens its menu', async () => {
  const button = draw('<button type="button" data-next>Suivant</button>', 'contextmenu');
  await userEvent.click(button, { button: 'right' });
  expect(heard).toEqual(['contextmenu']);
  expect(held).toEqual([]);
});

test('a press that slides off the button holds nothing of what is pressed next', async () => {
  const button = draw('<button type="button" data-next>Suivant</button><p id="p">ailleurs</p>', 'click');
  const away = document.getElementById('p') ?? document.body;
  await userEvent.dragAndDrop(button, away);
  away.addEventListener('click', () => heard.push('away'));
  await userEvent.click(away);
  expect(heard).toEqual(['away']);
  expect(held).toEqual([]);
});

test('after the signal everything passes', async () => {
  const button = draw('<button type="button" data-next>Suivant</button>', 'click');
  abort.abort();
  await userEvent.click(button);
  expect(heard).toEqual(['click']);
  expect(held).toEqual([]);
});
