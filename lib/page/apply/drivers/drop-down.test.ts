import { afterEach, expect, test } from 'vitest';
import { applyWrite } from '../apply-write';
import { mountPage, type FixturePage } from '../fixture-page';

afterEach(() => document.body.replaceChildren());

const towns = ['Amiens (80000)', 'Ambérieu-en-Bugey (01500)', 'Amboise (37400)', 'Saint-Denis (93200)', 'Saint-Denis (97400)'];

/** Opens on mousedown, and only in a turn after the focus came; its list loads late, at the end of the page; closes on Escape or blur. */
function drawSelect(page: FixturePage, options: readonly string[], loadMs: number): { state: () => string } {
  const control = page.one('#control');
  let chosen = '';
  let list: HTMLElement | null = null;
  const close = (): void => {
    list?.remove();
    list = null;
  };
  control.addEventListener('mousedown', () => {
    if (list !== null) {
      close();
      return;
    }
    list = document.createElement('div');
    list.className = 'menu';
    list.style.cssText = 'position:absolute; top:60px; left:0; width:200px';
    list.innerHTML = '<div class="menu-notice">Chargement…</div>';
    document.body.append(list);
    setTimeout(() => {
      if (list === null) return;
      list.innerHTML = '';
      for (const text of options) {
        const option = document.createElement('div');
        option.className = 'menu-option';
        option.textContent = text;
        option.addEventListener('click', () => {
          chosen = text;
          page.one('#shown').textContent = text;
          close();
        });
        list.append(option);
      }
    }, loadMs);
  });
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return { state: () => chosen };
}

const box = '<div id="control" tabindex="0" style="width:200px; height:30px"><div id="shown"></div></div>';

test('opened by mousedown, options 200 ms late at the end of the page', async () => {
  const page = mountPage(box);
  const widget = drawSelect(page, towns, 200);
  const result = await applyWrite(page.write(page.put('combobox', page.one('#control')), { do: 'choose', code: '', labels: ['Amboise'] }), page.context);
  expect(result.line).toMatchObject({ outcome: 'filled', strategy: 'open-choose' });
  expect(widget.state()).toBe('Amboise (37400)');
  expect(document.querySelector('.menu')).toBeNull();
});

test('two options that fit are refused, and the list is closed', async () => {
  const page = mountPage(box);
  const widget = drawSelect(page, towns, 20);
  const result = await applyWrite(page.write(page.put('combobox', page.one('#control')), { do: 'choose', code: '', labels: ['Saint-Denis'] }), page.context);
  expect(result.line).toMatchObject({ outcome: 'refused', reason: 'several-options' });
  expect(widget.state()).toBe('');
  expect(document.querySelector('.menu')).toBeNull();
});

test('an unknown widget that opens nothing fails, without a guess', async () => {
  const page = mountPage(box);
  const result = await applyWrite(page.write(page.put('combobox', page.one('#control')), { do: 'choose', code: '1', labels: ['Un'] }), page.context);
  expect(result.line).toMatchObject({ outcome: 'failed', reason: 'not-read-back' });
});

test('a virtual list is scrolled until the option shows', async () => {
  const page = mountPage(
    `<div id="control" role="combobox" aria-controls="list" tabindex="0" style="width:200px; height:30px"><span id="shown"></span></div>
     <div id="list" role="listbox" style="display:none; position:absolute; height:200px; width:200px; overflow-y:auto"><div style="position:relative; height:24000px"></div></div>`,
  );
  const list = page.one('#list');
  const sheet = list.firstElementChild;
  let state = '';
  const draw = (): void => {
    const from = Math.floor(list.scrollTop / 24);
    sheet?.replaceChildren(
      ...Array.from({ length: 12 }, (_, index) => {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.style.cssText = `position:absolute; top:${(from + index) * 24}px; height:24px`;
        option.textContent = `Code ${String(from + index).padStart(4, '0')}`;
        return option;
      }),
    );
  };
  list.addEventListener('scroll', draw);
  page.one('#control').addEventListener('click', () => {
    list.style.display = 'block';
    draw();
  });
  list.addEventListener('click', (event) => {
    state = event.target instanceof HTMLElement ? event.target.textContent : '';
    page.one('#shown').textContent = state;
    list.style.display = 'none';
  });
  const result = await applyWrite(page.write(page.put('combobox', page.one('#control')), { do: 'choose', code: '', labels: ['Code 0421'] }), page.context);
  expect(result.line.outcome).toBe('filled');
  expect(state).toBe('Code 0421');
});

/** Filters on real keys after a debounce, answers later; only a chosen proposal is kept on blur. */
function drawAutocomplete(page: FixturePage, keepsFreeText: boolean): { state: () => string; keys: string[] } {
  const input = page.box('input');
  const keys: string[] = [];
  let chosen = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('keydown', (event) => keys.push(event.key));
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      document.querySelector('ul')?.remove();
      const found = towns.filter((town) => town.toLowerCase().startsWith(input.value.toLowerCase()));
      if (input.value.length < 2 || found.length === 0) return;
      const list = document.createElement('ul');
      list.setAttribute('role', 'listbox');
      list.style.cssText = 'position:absolute; margin:0; width:200px';
      list.innerHTML = found.map((town) => `<li role="option">${town}</li>`).join('');
      list.addEventListener('mousedown', (event) => {
        event.preventDefault();
        chosen = event.target instanceof HTMLElement ? event.target.textContent : '';
        input.value = chosen;
        list.remove();
      });
      document.body.append(list);
    }, 60);
  });
  input.addEventListener('blur', () => {
    document.querySelector('ul')?.remove();
    if (keepsFreeText) chosen = input.value;
    else input.value = chosen;
  });
  return { state: () => chosen, keys };
}

test('an autocomplete is typed key by key, and its one proposal taken', async () => {
  const page = mountPage('<input role="combobox" aria-autocomplete="list">');
  const widget = drawAutocomplete(page, false);
  const result = await applyWrite(page.write(page.put('combobox', page.one('input')), { do: 'type', texts: ['Amboise'] }), page.context);
  expect(result.line).toMatchObject({ outcome: 'filled', strategy: 'type-choose' });
  expect(widget.keys.join('')).toContain('Amboise');
  expect(widget.state()).toBe('Amboise (37400)');
  expect(document.querySelector('ul')).toBeNull();
});

test('an autocomplete with two proposals asks, and keeps what was there', async () => {
  const page = mountPage('<input role="combobox" aria-autocomplete="list">');
  const widget = drawAutocomplete(page, false);
  const result = await applyWrite(page.write(page.put('combobox', page.one('input')), { do: 'type', texts: ['Saint-Denis'] }), page.context);
  expect(result.line).toMatchObject({ outcome: 'refused', reason: 'several-options' });
  expect(widget.state()).toBe('');
  expect(page.box('input').value).toBe('');
});

test('a box that takes free text keeps a text it does not propose', async () => {
  const page = mountPage('<input role="combobox" aria-autocomplete="list">');
  const widget = drawAutocomplete(page, true);
  const result = await applyWrite(page.write(page.put('combobox', page.one('input')), { do: 'type', texts: ['Villers'] }), page.context);
  expect(result.line.outcome).toBe('filled');
  expect(widget.state()).toBe('Villers');
});
