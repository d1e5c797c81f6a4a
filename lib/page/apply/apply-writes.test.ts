import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { applyWrites } from './apply-writes';
import { mountPage, type FixturePage } from './fixture-page';

afterEach(() => document.body.replaceChildren());

const silent = (): void => undefined;

function boxes(count: number): FixturePage {
  return mountPage(`<form>${Array.from({ length: count }, (_, index) => `<label>N ${index}<input id="i${index}"></label>`).join('')}</form>`);
}

function writesFor(page: FixturePage): ReturnType<FixturePage['write']>[] {
  return page.all('input').map((box, index) => page.write(page.put('text', box), { do: 'type', texts: [`Texte ${index}`] }));
}

test('writes all, in order, tells each as it is done, and waits for a quiet page once', async () => {
  const page = boxes(3);
  const order: string[] = [];
  page.root.addEventListener('change', (event) => order.push(event.target instanceof HTMLElement ? event.target.id : ''));
  const quiet = vi.fn(page.context.quiet);
  const told: string[] = [];
  const result = await applyWrites(writesFor(page), { ...page.context, quiet }, ({ line }) => told.push(line.outcome));
  expect(order).toEqual(['i0', 'i1', 'i2']);
  expect(told).toEqual(['filled', 'filled', 'filled']);
  expect(result.map(({ line }) => line.outcome)).toEqual(['filled', 'filled', 'filled']);
  expect(quiet).toHaveBeenCalledTimes(1);
});

test('a value the page takes away later is written once more by another way', async () => {
  const page = boxes(2);
  const box = page.box('#i0');
  let wipes = 0;
  box.addEventListener('input', (event) => {
    // The page wipes what a script wrote, a moment later; it keeps what the browser typed.
    if (!event.isTrusted) setTimeout(() => ((box.value = ''), (wipes += 1)), 40);
  });
  const result = await applyWrites(writesFor(page), page.context, silent);
  expect(wipes).toBe(1);
  expect(box.value).toBe('Texte 0');
  expect(result[0]?.line).toMatchObject({ outcome: 'filled', strategy: 'insert-text' });
});

test('a value the page never keeps is told as failed, not as filled', async () => {
  const page = boxes(1);
  const box = page.box('input');
  box.addEventListener('input', () => setTimeout(() => (box.value = ''), 40));
  const [one] = await applyWrites(writesFor(page), page.context, silent);
  expect(one?.line).toMatchObject({ outcome: 'failed', reason: 'not-read-back', strategy: null });
});

test('a field that the page takes away is told as vanished', async () => {
  const page = boxes(2);
  page.one('#i1').addEventListener('change', () => page.one('#i0').parentElement?.remove());
  const result = await applyWrites(writesFor(page), page.context, silent);
  expect(result.map(({ line }) => [line.outcome, line.reason])).toEqual([
    ['failed', 'vanished'],
    ['filled', null],
  ]);
});

test('stops after the field under way', async () => {
  const page = boxes(5);
  const result = await applyWrites(writesFor(page), page.context, () => page.stop());
  expect(result.map(({ line }) => line.outcome)).toEqual(['filled']);
  expect(page.all('input').map((box) => (box instanceof HTMLInputElement ? box.value : ''))).toEqual(['Texte 0', '', '', '', '']);
});

test('lets the user finish typing, leaves that field alone and gives the focus back', async () => {
  const page = boxes(3);
  const last = page.box('#i2');
  // The list of the first field has no answer until the user has typed into the last one: the batch is surely under way then.
  const list = document.createElement('select');
  list.innerHTML = '<option value=""></option>';
  page.root.append(list);
  last.addEventListener('input', () => (list.innerHTML = '<option value="">…</option><option>1 - Un</option>'));
  const door = page.write(page.put('select', list), { do: 'choose', code: '1', labels: ['Un'] });
  const running = applyWrites([door, ...writesFor(page)], page.context, silent);
  const order: string[] = [];
  page.root.addEventListener('input', ({ target }) => order.push(target instanceof HTMLElement ? target.id : ''));
  await userEvent.type(last, 'abcdef');
  const result = await running;
  expect(result.map(({ line }) => line.outcome)).toEqual(['filled', 'filled', 'filled', 'refused']);
  expect(result.at(-1)?.line.reason).toBe('user-typing');
  expect(last.value).toBe('abcdef');
  expect(order.filter((id) => id !== '')).toEqual([...Array<string>(6).fill('i2'), 'i0', 'i1']);
  expect(document.activeElement).toBe(last);
});

test('adds nothing to the form, says nothing to the page', async () => {
  const page = mountPage(
    `<form><label>Nom<input class="a" data-x="1"></label><textarea></textarea><select><option></option><option>1 - Un</option></select>
     <label><input type="checkbox">Oui</label><label><input type="radio" name="r">Oui</label></form>`,
  );
  const inputs = page.all('input');
  const markup = page.one('form').outerHTML;
  const mutations: MutationRecord[] = [];
  const observer = new MutationObserver((records) => mutations.push(...records));
  observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  const posted: unknown[] = [];
  const note = (event: MessageEvent): void => void posted.push(event.data);
  window.addEventListener('message', note);
  const said = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
  const [text, box, radio] = inputs;
  await applyWrites(
    [
      page.write(page.put('text', text ?? page.root), { do: 'type', texts: ['Dupont'] }),
      page.write(page.put('textarea', page.one('textarea')), { do: 'type', texts: ['Pose'] }),
      page.write(page.put('select', page.one('select')), { do: 'choose', code: '1', labels: ['Un'] }),
      page.write(page.put('checkbox', box ?? page.root), { do: 'tick', checked: true }),
      page.write(page.put('radio', radio ?? page.root, radio === undefined ? [] : [radio]), { do: 'tick', checked: true }),
    ],
    page.context,
    silent,
  );
  mutations.push(...observer.takeRecords());
  observer.disconnect();
  window.removeEventListener('message', note);
  expect(page.one('form').outerHTML).toBe(markup);
  expect(mutations.filter(({ target }) => page.root.contains(target))).toEqual([]);
  expect(posted).toEqual([]);
  for (const spy of said) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});

test('needs no animation frame', async () => {
  const page = boxes(2);
  const frame = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const result = await applyWrites(writesFor(page), page.context, silent);
  expect(result.map(({ line }) => line.outcome)).toEqual(['filled', 'filled']);
  expect(frame).not.toHaveBeenCalled();
  frame.mockRestore();
});
