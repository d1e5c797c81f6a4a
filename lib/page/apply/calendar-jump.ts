import { isSelect } from '../scan/native';
import { setSelected } from './drivers/native-select';
import { isSeen } from './overlays';
import { fireChange, fireInput, press } from './page-events';
import { englishOrFrench, monthsOf, partOf, queryYearBox, shownMonth, type Sheet } from './shown-month';
import { setNativeValue } from './text-ladder';
import { queryTurn } from './turn-button';
import { waitFor } from './wait-for';

const drawingMs = 800;
/** Nearer than that, the arrows are as quick. */
const farMonths = 24;
/** Pages of years: a century, ten by ten. */
const pagesAtMost = 12;

/** Brings a calendar near the month of a day by the quickest way it has: its lists, its box for the year, its view of the years. */
export async function jumpTo(sheet: Sheet, day: string, signal: AbortSignal): Promise<void> {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  await chooseInLists(sheet, year, month, signal);
  typeYear(sheet, year);
  const element = sheet();
  const shown = element === null ? null : shownMonth(element);
  if (shown === null || Math.abs(shown - monthsOf(Number(year), month)) < farMonths) return;
  await throughYears(sheet, Number(year), month, signal);
}

async function chooseInLists(sheet: Sheet, year: string, month: number, signal: AbortSignal): Promise<void> {
  for (const part of ['year', 'month'] as const) {
    const select = [...(sheet()?.querySelectorAll('select') ?? [])].filter(isSelect).find((list) => partOf(list) === part);
    if (select === undefined) continue;
    const index = [...select.options].findIndex((option) => (part === 'year' ? option.text.trim() === year : englishOrFrench(option.text.trim()) === month));
    if (index !== -1 && index !== select.selectedIndex) setSelected(select, index);
    await waitFor(() => sheet(), { document: select.ownerDocument, signal, limitMs: drawingMs });
  }
}

function typeYear(sheet: Sheet, year: string): void {
  const element = sheet();
  const box = element === null ? null : queryYearBox(element);
  if (box === null || box.value === year || box.readOnly || box.disabled) return;
  setNativeValue(box, year);
  fireInput(box, year);
  box.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  fireChange(box);
}

/** Opens the view of the years by the calendar's heading, chooses the year, then the month where that is asked next. */
async function throughYears(sheet: Sheet, year: number, month: number, signal: AbortSignal): Promise<void> {
  const heading = queryHeading(sheet());
  if (heading === null) return;
  await press(heading);
  const wait = { document: heading.ownerDocument, signal, limitMs: drawingMs };
  for (let page = 0; page < pagesAtMost; page += 1) {
    const years = await waitFor(() => cellsSaying(sheet(), yearOf), wait);
    if (years === null) return;
    const cell = years.find((one) => one.says === year);
    if (cell !== undefined) return chooseYear(sheet, cell, month, wait);
    const first = years[0]?.says ?? year;
    const way = year < first ? 'back' : 'forward';
    const element = sheet();
    const button = element === null ? null : (queryTurn(element, way, false) ?? queryTurn(element, way, true));
    if (button === null) return;
    await press(button);
    if ((await waitFor(() => cellsSaying(sheet(), yearOf)?.[0]?.says !== first, wait)) !== true) return;
  }
}

async function chooseYear(sheet: Sheet, { element }: Cell, month: number, wait: Parameters<typeof waitFor>[1]): Promise<void> {
  await press(element);
  const isPast = (): boolean => cellsSaying(sheet(), yearOf) === null;
  if ((await waitFor(isPast, wait)) !== true) return;
  const wanted = cellsSaying(sheet(), monthOf)?.find((one) => one.says === month);
  if (wanted !== undefined) await press(wanted.element);
  await waitFor(() => cellsSaying(sheet(), monthOf) === null, wait);
}

interface Cell {
  readonly element: HTMLElement;
  readonly says: number;
}

/** The cells of a view of years or months; null when the calendar shows no such view. */
function cellsSaying(sheet: HTMLElement | null, read: (text: string) => number | null): Cell[] | null {
  const leaves = [...(sheet?.querySelectorAll<HTMLElement>('*') ?? [])].filter((element) => [...element.children].every((child) => child.textContent.trim() === '') && isSeen(element));
  const cells = leaves.flatMap((element) => {
    const says = read(element.textContent.trim());
    return says === null ? [] : [{ element, says }];
  });
  return cells.length >= 9 ? cells : null;
}

function yearOf(text: string): number | null {
  return /^(19|20|21)\d\d$/.test(text) ? Number(text) : null;
}

function monthOf(text: string): number | null {
  return /^\p{L}{3,}\.?$/u.test(text) ? englishOrFrench(text.replace('.', '')) : null;
}

/** What in a calendar's heading names the year and can be pressed. */
function queryHeading(sheet: HTMLElement | null): HTMLElement | null {
  const pressable = [...(sheet?.querySelectorAll<HTMLElement>('button, [role=button], a, [class*=year i], [class*=title i], [class*=label i]') ?? [])];
  const named = pressable.filter((element) => isSeen(element) && /(?<!\d)(19|20|21)\d\d(?!\d)/.test(element.textContent) && element.textContent.trim().length < 24);
  return named.find((element) => element.matches('button, [role=button], a')) ?? named.at(-1) ?? null;
}
