import { afterEach, describe, expect, test } from 'vitest';
import { applyWrite } from '../apply-write';
import { mountPage, type FixturePage } from '../fixture-page';

afterEach(() => document.body.replaceChildren());

const day = { do: 'set-date', day: '2026-09-03' } as const;

describe('a day in one box', () => {
  test.each([
    ['type="date"', '2026-09-03'],
    ['placeholder="jj/mm/aaaa"', '03/09/2026'],
    ['placeholder="jj-mm-aaaa"', '03-09-2026'],
    ['placeholder="aaaa-mm-jj"', '2026-09-03'],
    ['', '03/09/2026'],
  ])('with %s reads %s', async (attribute, written) => {
    const page = mountPage(`<input ${attribute}>`);
    let heard = '';
    page.one('input').addEventListener('change', () => (heard = page.box('input').value));
    const result = await applyWrite(page.write(page.put('date', page.one('input')), day, 'contract.startDate'), page.context);
    expect(result.line.outcome).toBe('filled');
    expect(heard).toBe(written);
  });

  test.each(['placeholder="jj/mm/aa"', 'maxlength="6"', 'maxlength="8"'])('with a year on two digits (%s) is refused', async (attribute) => {
    const page = mountPage(`<input ${attribute}>`);
    const result = await applyWrite(page.write(page.put('date', page.one('input')), day, 'contract.startDate'), page.context);
    expect(result.line).toMatchObject({ outcome: 'refused', reason: 'year-on-two-digits' });
    expect(page.box('input').value).toBe('');
  });

  test('whose mask puts the separators itself gets bare digits in the end', async () => {
    const page = mountPage('<input placeholder="jj/mm/aaaa">');
    const input = page.box('input');
    let state = '';
    input.addEventListener('input', () => {
      state = /^\d{8}$/.test(input.value) ? input.value : '';
      input.value = state.replace(/^(\d\d)(\d\d)(\d{4})$/, '$1/$2/$3');
    });
    const result = await applyWrite(page.write(page.put('date', input), day, 'contract.startDate'), page.context);
    expect(result.line.outcome).toBe('filled');
    expect(state).toBe('03092026');
  });
});

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

describe('a day over three controls', () => {
  test('boxes: each gets its part, the caret jumping or not', async () => {
    const page = mountPage('<input maxlength="2" placeholder="jj"><input maxlength="2" placeholder="mm"><input maxlength="4" placeholder="aaaa">');
    const boxes = page.all('input');
    const state: Record<number, string> = {};
    for (const [index, box] of boxes.entries())
      box.addEventListener('change', () => {
        state[index] = box instanceof HTMLInputElement ? box.value : '';
        boxes[index + 1]?.focus();
      });
    const result = await applyWrite(page.write(page.put('split', page.one('input'), boxes), day, 'contract.startDate'), page.context);
    expect(result.line.outcome).toBe('filled');
    expect(state).toEqual({ 0: '03', 1: '09', 2: '2026' });
  });

  test('a year box of two is refused before anything is written', async () => {
    const page = mountPage('<input maxlength="2" placeholder="jj"><input maxlength="2" placeholder="mm"><input maxlength="2" placeholder="aa">');
    const result = await applyWrite(page.write(page.put('split', page.one('input'), page.all('input')), day, 'contract.startDate'), page.context);
    expect(result.line).toMatchObject({ outcome: 'refused', reason: 'year-on-two-digits' });
    expect(page.all('input').map((box) => (box instanceof HTMLInputElement ? box.value : ''))).toEqual(['', '', '']);
  });

  test('lists: the month by its name, never by its place, and back to blank', async () => {
    const options = (texts: readonly (string | number)[]): string => `<option value=""></option>${texts.map((text, index) => `<option value="${index}">${text}</option>`).join('')}`;
    const page = mountPage(
      `<select id="j">${options(Array.from({ length: 31 }, (_, index) => index + 1))}</select><select id="m">${options(months)}</select>
       <select id="a">${options([2025, 2026, 2027])}</select>`,
    );
    const id = page.put('split', page.one('#j'), page.all('select'));
    const texts = (): string[] => page.all('select').map((list) => (list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.text ?? '') : ''));
    expect((await applyWrite(page.write(id, { do: 'type-parts', texts: ['03', '09', '2026'] }, 'contract.startDate', '2026-09-03'), page.context)).line.outcome).toBe('filled');
    expect(texts()).toEqual(['3', 'septembre', '2026']);
    expect((await applyWrite(page.write(id, { do: 'restore', shown: '' }, 'contract.startDate'), page.context)).line.outcome).toBe('filled');
    expect(texts()).toEqual(['', '', '']);
  });
});

describe('other answers over several boxes', () => {
  test('a NIR in 13 and 2, from its digits', async () => {
    const page = mountPage('<input maxlength="13"><input maxlength="2">');
    const write = page.write(page.put('split', page.one('input'), page.all('input')), { do: 'type', texts: ['105039935112305'] }, 'apprentice.nir');
    expect((await applyWrite(write, page.context)).line.outcome).toBe('filled');
    expect(page.all('input').map((box) => (box instanceof HTMLInputElement ? box.value : ''))).toEqual(['1050399351123', '05']);
  });

  test('a text that the boxes cannot hold exactly is refused', async () => {
    const page = mountPage('<input maxlength="10"><input maxlength="2">');
    const write = page.write(page.put('split', page.one('input'), page.all('input')), { do: 'type', texts: ['105039935112305'] }, 'apprentice.nir');
    expect((await applyWrite(write, page.context)).line).toMatchObject({ outcome: 'refused', reason: 'wrong-kind' });
  });

  test('a box that turns its part into another leaves all of them as they were', async () => {
    const page = mountPage('<input maxlength="2" value="07"><input maxlength="2" value="00">');
    const [, second] = page.all('input');
    second?.addEventListener('change', () => {
      if (second instanceof HTMLInputElement && second.value === '30') second.value = '59';
    });
    const write = page.write(page.put('split', page.one('input'), page.all('input')), { do: 'type-parts', texts: ['35', '30'] }, 'contract.weeklyHours', 35);
    expect((await applyWrite(write, page.context)).line.outcome).toBe('failed');
    expect(page.all('input').map((box) => (box instanceof HTMLInputElement ? box.value : ''))).toEqual(['07', '00']);
  });
});

/** A calendar that opens on click, turns month by month, and cannot be typed into. */
function drawCalendar(page: FixturePage, closed: readonly number[] = []): { state: () => string } {
  const input = page.box('input');
  let state = '';
  let year = 2026;
  let month = 10;
  const sheet = document.createElement('div');
  sheet.style.cssText = 'position:absolute; display:none; width:220px';
  page.root.append(sheet);
  const draw = (): void => {
    const days = new Date(year, month + 1, 0).getDate();
    const lead = Array.from({ length: 3 }, (_, index) => `<td class="outside">${28 + index}</td>`);
    const cells = Array.from({ length: days }, (_, index) => `<td class="${closed.includes(index + 1) ? 'is-disabled' : ''}">${index + 1}</td>`);
    sheet.innerHTML = `<button type="button" aria-label="Mois précédent">‹</button><b>${months[month] ?? ''} ${year}</b><button type="button" aria-label="Mois suivant">›</button>
      <table><tr>${[...lead, ...cells].join('')}</tr></table>`;
    for (const [index, button] of sheet.querySelectorAll('button').entries())
      button.addEventListener('click', () => {
        const next = new Date(year, month + (index === 0 ? -1 : 1), 1);
        year = next.getFullYear();
        month = next.getMonth();
        draw();
      });
    for (const cell of sheet.querySelectorAll('td:not(.is-disabled)'))
      cell.addEventListener('click', () => {
        state = `${cell.textContent.padStart(2, '0')}/${String(month + 1).padStart(2, '0')}/${year}`;
        input.value = state;
        sheet.style.display = 'none';
      });
  };
  input.addEventListener('click', () => {
    draw();
    sheet.style.display = 'block';
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') sheet.style.display = 'none';
  });
  return { state: () => state };
}

describe('a day that can only be picked', () => {
  test('is picked in its month, not in the days of the month before', async () => {
    const page = mountPage('<input readonly>');
    const widget = drawCalendar(page);
    const write = page.write(page.put('calendar', page.one('input')), { do: 'set-date', day: '2025-03-28' }, 'contract.startDate');
    expect((await applyWrite(write, page.context)).line.outcome).toBe('filled');
    expect(widget.state()).toBe('28/03/2025');
  });

  test('a day the page has closed fails, and the calendar is closed', async () => {
    const page = mountPage('<input readonly>');
    const widget = drawCalendar(page, [3]);
    const result = await applyWrite(page.write(page.put('calendar', page.one('input')), day, 'contract.startDate'), page.context);
    expect(result.line.outcome).toBe('failed');
    expect(widget.state()).toBe('');
    expect(page.root.lastElementChild instanceof HTMLElement && page.root.lastElementChild.style.display).toBe('none');
  });
});
