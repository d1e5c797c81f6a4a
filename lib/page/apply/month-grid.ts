import { foldLabel } from '../../fields/label-text';
import { isSelect } from '../scan/native';
import { monthNumber } from '../scan/split-parts';
import { isSeen, type OverlayWatch } from './overlays';
import { press } from './page-events';
import { parseShownDate } from './shown-date';
import { setSelected } from './drivers/native-select';
import { spacedText } from './spaced-text';
import { waitFor } from './wait-for';

/** The opened calendar, as it stands now: some kits draw it anew at each turn. */
type Sheet = () => HTMLElement | null;

const openingMs = 800;
const turningMs = 800;
/** A birth date of seventy years ago, month by month. */
const turnLimit = 850;

const cells = '[role=gridcell], td, [class*=day i]';

/** Opens the calendar of a control by pressing it, or the button beside it; null when none opens. */
export async function openCalendar(target: HTMLElement, overlays: OverlayWatch, signal: AbortSignal): Promise<Sheet | null> {
  const sheet: Sheet = () => overlays.opened().find((element) => element.querySelectorAll(cells).length >= 28) ?? null;
  const beside = (target.parentElement ?? target).querySelectorAll<HTMLElement>('button, [role=button], [class*=icon i], [class*=trigger i], img');
  for (const opener of [target, ...[...beside].filter(isSeen)]) {
    await press(opener);
    if ((await waitFor(sheet, { document: target.ownerDocument, signal, limitMs: openingMs })) !== null) return sheet;
  }
  return null;
}

/** Turns the calendar to the month of a day. */
export async function showMonth(sheet: Sheet, day: string, signal: AbortSignal): Promise<boolean> {
  const wanted = monthsOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  await chooseInHeading(sheet, day);
  for (let turn = 0; turn < turnLimit && !signal.aborted; turn += 1) {
    const element = sheet();
    const shown = element === null ? null : shownMonth(element);
    if (element === null || shown === null) return false;
    if (shown === wanted) return true;
    const button = queryTurn(element, wanted < shown ? 'back' : 'forward', Math.abs(wanted - shown) >= 12);
    if (button === null) return false;
    await press(button);
    const changed = (): boolean => {
      const now = sheet();
      return now !== null && shownMonth(now) !== shown;
    };
    if ((await waitFor(changed, { document: element.ownerDocument, signal, limitMs: turningMs })) !== true) return false;
  }
  return false;
}

/** Presses the cell of a day in the month shown; false when it is not there, or may not be picked. */
export async function pickDay(sheet: Sheet, day: string): Promise<boolean> {
  const element = sheet();
  if (element === null) return false;
  const date = Number(day.slice(8, 10));
  const all = [...element.querySelectorAll<HTMLElement>(cells)].filter((cell) => isSeen(cell) && cell.querySelector(cells) === null);
  const dated = all.filter((cell) => dayOf(cell) === day);
  const numbered = all.filter((cell) => dayOf(cell) === null && cell.textContent.trim() === String(date) && !isOfOtherMonth(cell));
  const [cell, ...others] = dated.length > 0 ? dated : numbered;
  if (cell === undefined || others.length > 0 || isClosed(cell)) return false;
  await press(cell.querySelector<HTMLElement>('button, a, span') ?? cell);
  return true;
}

/** Calendars whose month and year are lists are turned by them. */
async function chooseInHeading(sheet: Sheet, day: string): Promise<void> {
  for (const part of ['year', 'month'] as const) {
    const select = [...(sheet()?.querySelectorAll('select') ?? [])].filter(isSelect).find((list) => partOf(list) === part);
    if (select === undefined) continue;
    const index = [...select.options].findIndex((option) =>
      part === 'year' ? option.text.trim() === day.slice(0, 4) : monthNumber(option.text) === Number(day.slice(5, 7)),
    );
    if (index !== -1 && index !== select.selectedIndex) setSelected(select, index);
    await waitFor(() => sheet(), { document: select.ownerDocument, signal: AbortSignal.timeout(turningMs), limitMs: turningMs });
  }
}

function partOf(select: HTMLSelectElement): 'year' | 'month' | null {
  const texts = [...select.options].map((option) => option.text.trim());
  if (texts.length > 0 && texts.every((text) => /^\d{4}$/.test(text))) return 'year';
  return texts.length === 12 && texts.every((text) => monthNumber(text) !== null) ? 'month' : null;
}

function monthsOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The month a calendar shows, counted in months since year 0, from its heading or its lists; null when it cannot be read. */
function shownMonth(sheet: HTMLElement): number | null {
  const lists = [...sheet.querySelectorAll('select')].filter(isSelect);
  const chosen = (part: 'year' | 'month'): string | undefined => lists.find((list) => partOf(list) === part)?.selectedOptions[0]?.text;
  const text = foldLabel(spacedText(sheet));
  const year = chosen('year') ?? /\b(19|20|21)\d\d\b/.exec(text)?.[0];
  const month = chosen('month') ?? text.split(/[^a-z]+/).find((word) => word.length > 2 && englishOrFrench(word) !== null);
  if (year !== undefined && month !== undefined) return monthsOf(Number(year), englishOrFrench(month.trim()) ?? 1);
  const numeric = /\b(0?[1-9]|1[0-2])\s?\/\s?((?:19|20|21)\d\d)\b/.exec(text);
  return numeric === null ? null : monthsOf(Number(numeric[2]), Number(numeric[1]));
}

const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Kits left in their first language name months in English. */
function englishOrFrench(name: string): number | null {
  const folded = foldLabel(name);
  const place = english.findIndex((month) => month === folded || (folded.length === 3 && month.startsWith(folded)));
  return monthNumber(name) ?? (place === -1 ? null : place + 1);
}

const turnWords = {
  back: /pr[ée]c[ée]dent|previous|prev\b|prev-|recul|^\s*[‹<«]+\s*$/i,
  forward: /suivant|next|avanc|^\s*[›>»]+\s*$/i,
};

/** The button that turns the calendar by a month, or by a year when far and there is one. */
function queryTurn(sheet: HTMLElement, way: 'back' | 'forward', isFar: boolean): HTMLElement | null {
  const buttons = [...sheet.querySelectorAll<HTMLElement>('button, a, [role=button], [class*=prev i], [class*=next i]')];
  const usable = buttons.filter((button) => isSeen(button) && !button.hasAttribute('disabled') && turnWords[way].test(wordsOf(button)));
  const isYear = (button: HTMLElement): boolean => /ann[ée]e|year|[«»]|<<|>>/i.test(wordsOf(button));
  const far = usable.find(isYear);
  return (isFar ? far : undefined) ?? usable.find((button) => !isYear(button)) ?? null;
}

function wordsOf(button: HTMLElement): string {
  const text = button.textContent.trim();
  const name = button.getAttribute('aria-label') ?? button.title;
  return name !== '' ? name : text !== '' && text.length < 20 ? text : (button.getAttribute('class') ?? '');
}

function dayOf(cell: HTMLElement): string | null {
  const named = [cell.dataset.date, cell.dataset.day, cell.getAttribute('aria-label'), cell.querySelector('[aria-label]')?.getAttribute('aria-label'), cell.title];
  for (const text of named) {
    const day = text === undefined || text === null ? null : parseShownDate(text);
    if (day !== null) return day;
  }
  return null;
}

function isOfOtherMonth(cell: HTMLElement): boolean {
  return /other|outside|adjacent|muted|\bold\b|\bnew\b|prev|next/i.test(cell.getAttribute('class') ?? '');
}

function isClosed(cell: HTMLElement): boolean {
  const inner = cell.querySelector('[aria-disabled=true], [disabled], [class*=disabled i]');
  return cell.getAttribute('aria-disabled') === 'true' || cell.hasAttribute('disabled') || inner !== null || /disabled/i.test(cell.className);
}
