import { afterEach, describe, expect, test, vi } from 'vitest';
import { applyWrite } from './apply-write';
import { mountPage, outcomeOf } from './fixture-page';

/** Notes what a page's own script hears of a box, and the value it sees then: the page's record, not the box. */
function recordEvents(box: HTMLElement): string[] {
  const heard: string[] = [];
  for (const type of ['focus', 'blur', 'input', 'change'])
    box.addEventListener(type, () => heard.push(`${type}:${box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : box.textContent}`));
  return heard;
}

afterEach(() => document.body.replaceChildren());

describe('a plain box', () => {
  test('is written by a set between a real focus and a real blur', async () => {
    const page = mountPage('<input>');
    const heard = recordEvents(page.one('input'));
    const result = await applyWrite(page.write(page.put('text', page.one('input')), { do: 'type', texts: ['Dupont'] }), page.context);
    expect(outcomeOf(result)).toEqual({ outcome: 'filled', reason: null, strategy: 'native-set', before: '' });
    expect(heard).toEqual(['focus:', 'input:Dupont', 'change:Dupont', 'blur:Dupont']);
  });

  test('that says the same already is not touched', async () => {
    const page = mountPage('<input value="DUPONT">');
    const heard = recordEvents(page.one('input'));
    const result = await applyWrite(page.write(page.put('text', page.one('input')), { do: 'type', texts: ['Dupont'] }), page.context);
    expect(outcomeOf(result)).toEqual({ outcome: 'same', reason: null, strategy: null, before: 'DUPONT' });
    expect(heard).toEqual([]);
  });

  test('too short for the text is refused, and nothing is cut', async () => {
    const page = mountPage('<input maxlength="5">');
    const heard = recordEvents(page.one('input'));
    const result = await applyWrite(page.write(page.put('text', page.one('input')), { do: 'type', texts: ['123456789'] }), page.context);
    expect(result.line).toMatchObject({ outcome: 'refused', reason: 'too-long' });
    expect(page.box('input').value).toBe('');
    expect(heard).toEqual([]);
  });

  test.each([
    ['readonly', 'read-only'],
    ['disabled', 'disabled'],
    ['type="password"', 'wrong-kind'],
    ['style="display: none"', 'hidden'],
  ])('with %s is refused: %s', async (attribute, reason) => {
    const page = mountPage(`<input ${attribute}>`);
    const result = await applyWrite(page.write(page.put('text', page.one('input')), { do: 'type', texts: ['x'] }), page.context);
    expect(result.line).toMatchObject({ outcome: 'refused', reason });
    expect(page.box('input').value).toBe('');
  });

  test('of a number takes a point and no spaces; a text box keeps its leading zero', async () => {
    const page = mountPage('<input type="number" step="any"><input id="postal" inputmode="numeric">');
    await applyWrite(page.write(page.put('number', page.one('input')), { do: 'type', texts: ['1 850,50'] }, 'contract.weeklyHours', '1850.50'), page.context);
    await applyWrite(page.write(page.put('text', page.one('#postal')), { do: 'type', texts: ['01000'] }, 'employer.address.postalCode'), page.context);
    expect(page.box('input').valueAsNumber).toBe(1850.5);
    expect(page.box('#postal').value).toBe('01000');
  });

  test('gone from the page is told as vanished', async () => {
    const page = mountPage('<input>');
    const id = page.put('text', page.one('input'));
    page.one('input').remove();
    const result = await applyWrite(page.write(id, { do: 'type', texts: ['x'] }), page.context);
    expect(result.line).toMatchObject({ outcome: 'failed', reason: 'vanished' });
  });

  test('in a page without the focus still hears focus and blur', async () => {
    const page = mountPage('<input>');
    const box = page.box('input');
    const heard = recordEvents(box);
    const bubbled: string[] = [];
    for (const type of ['focusin', 'focusout']) page.root.addEventListener(type, () => bubbled.push(type));
    // What Chromium does behind another window: the active element moves, and nobody is told.
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const focus = vi.spyOn(box, 'focus').mockImplementation(() => undefined);
    const blur = vi.spyOn(box, 'blur').mockImplementation(() => undefined);
    await applyWrite(page.write(page.put('text', box), { do: 'type', texts: ['Dupont'] }), page.context);
    for (const spy of [hasFocus, focus, blur]) spy.mockRestore();
    expect(heard).toEqual(['focus:', 'input:Dupont', 'change:Dupont', 'blur:Dupont']);
    expect(bubbled).toEqual(['focusin', 'focusout']);
  });
});

describe('a box whose page has its own ways', () => {
  test('a mask that garbles formatted text takes the raw digits', async () => {
    const page = mountPage('<input maxlength="21">');
    const box = page.box('input');
    let state = '';
    box.addEventListener('input', () => {
      // Like a mask that reads positions, not digits: spaces eat a digit each.
      const digits = box.value.replace(/ /g, (_, index: number) => String(index % 10)).slice(0, 15);
      state = digits;
      box.value = digits.replace(/^(\d)(\d{2})(\d{2})(\d{2})(\d{3})(\d{3})(\d{2})$/, '$1 $2 $3 $4 $5 $6 $7');
    });
    const write = page.write(page.put('text', box), { do: 'type', texts: ['105039935112345', '1 05 03 99 351 123 45'] }, 'apprentice.nir');
    const result = await applyWrite(write, page.context);
    expect(result.line.outcome).toBe('filled');
    expect(state).toBe('105039935112345');
    expect(box.value).toBe('1 05 03 99 351 123 45');
  });

  test('a value committed on blur is in the page’s own state', async () => {
    const page = mountPage('<input>');
    const box = page.box('input');
    let committed = 'nothing';
    box.addEventListener('blur', () => (committed = box.value));
    await applyWrite(page.write(page.put('text', box), { do: 'type', texts: ['Lyon'] }), page.context);
    expect(committed).toBe('Lyon');
  });

  test('a box that only believes trusted events is typed into by the browser', async () => {
    const page = mountPage('<input>');
    const box = page.box('input');
    let state = '';
    box.addEventListener('input', (event) => {
      if (event.isTrusted) state = box.value;
    });
    box.addEventListener('blur', () => (box.value = state));
    const result = await applyWrite(page.write(page.put('text', box), { do: 'type', texts: ['Lyon'] }), page.context);
    expect(outcomeOf(result)).toMatchObject({ outcome: 'filled', strategy: 'insert-text' });
    expect(state).toBe('Lyon');
  });

  test('a component that only listens to keys gets them one by one', async () => {
    const page = mountPage('<div role="textbox" tabindex="0" style="width: 200px; height: 20px"></div>');
    const box = page.one('div');
    let state = '';
    box.addEventListener('keydown', (event) => {
      event.preventDefault();
      if (event.key === 'Backspace') state = state.slice(0, -1);
      else if (event.key.length === 1) state += event.key;
      box.textContent = state;
    });
    const result = await applyWrite(page.write(page.put('text', box), { do: 'type', texts: ['Lyon 3'] }), page.context);
    expect(outcomeOf(result)).toMatchObject({ outcome: 'filled', strategy: 'keys' });
    expect(state).toBe('Lyon 3');
  });

  test('a value emptied on focus, at once or a moment later, is written all the same', async () => {
    const page = mountPage('<input id="now" value="old"><input id="later" value="old">');
    const now = page.box('#now');
    const later = page.box('#later');
    now.addEventListener('focus', () => (now.value = ''));
    later.addEventListener('focus', () => queueMicrotask(() => setTimeout(() => (later.value = ''))));
    for (const box of [now, later]) {
      const result = await applyWrite(page.write(page.put('text', box), { do: 'type', texts: ['Lyon'] }), page.context);
      expect(result.before).toBe('old');
    }
    await page.context.quiet();
    expect(now.value).toBe('Lyon');
  });

  test('a text reformatted on change is accepted, not fought', async () => {
    const page = mountPage('<input>');
    const box = page.box('input');
    let changes = 0;
    box.addEventListener('change', () => {
      changes += 1;
      box.value = box.value.toUpperCase();
    });
    const result = await applyWrite(page.write(page.put('text', box), { do: 'type', texts: ['Durand'] }), page.context);
    expect(result.line).toMatchObject({ outcome: 'filled', strategy: 'native-set' });
    expect(box.value).toBe('DURAND');
    expect(changes).toBe(1);
  });

  test('a box drawn anew on blur is found again and read there', async () => {
    const page = mountPage('<div id="cell"><input></div>', {
      reanchor: (id) => ({ id, kind: 'text', target: page.one('#cell input'), members: [] }),
    });
    let state = '';
    const arm = (box: HTMLInputElement): void => {
      box.addEventListener('blur', () => {
        state = box.value;
        const next = document.createElement('input');
        next.value = state;
        box.replaceWith(next);
        arm(next);
      });
    };
    arm(page.box('input'));
    const result = await applyWrite(page.write(page.put('text', page.one('input')), { do: 'type', texts: ['Lyon'] }), page.context);
    expect(result.line.outcome).toBe('filled');
    expect(state).toBe('Lyon');
    expect(page.box('#cell input').value).toBe('Lyon');
  });

  test('a box that refuses everything ends as it was', async () => {
    const page = mountPage('<input value="old">');
    const box = page.box('input');
    box.addEventListener('change', () => (box.value = box.value === 'old' ? 'old' : 'nonsense'));
    const result = await applyWrite(page.write(page.put('text', box), { do: 'type', texts: ['Lyon'] }), page.context);
    expect(result.line).toMatchObject({ outcome: 'failed', reason: 'not-read-back' });
    expect(box.value).toBe('old');
  });
});

describe('long texts', () => {
  test('a text area keeps its lines, whatever ends them', async () => {
    const page = mountPage('<textarea maxlength="40"></textarea>');
    const area = page.area('textarea');
    let counted = 0;
    area.addEventListener('input', () => (counted = area.value.length));
    await applyWrite(page.write(page.put('textarea', area), { do: 'type', texts: ['Pose\r\nDépose'] }), page.context);
    expect(area.value).toBe('Pose\nDépose');
    expect(counted).toBe(11);
  });

  test('an editable region gets its lines as the browser makes them', async () => {
    const page = mountPage('<div contenteditable="true" style="min-height: 20px"></div>');
    const region = page.one('div');
    let heard = '';
    region.addEventListener('input', (event) => {
      if (event.isTrusted) heard = region.innerText;
    });
    const result = await applyWrite(page.write(page.put('editable', region), { do: 'type', texts: ['Pose\nDépose'] }), page.context);
    expect(result.line).toMatchObject({ outcome: 'filled', strategy: 'insert-text' });
    expect(heard.split(/\n+/)).toEqual(['Pose', 'Dépose']);
  });
});
