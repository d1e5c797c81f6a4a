import { jumpTo } from './calendar-jump';
import { isSeen, type OverlayWatch } from './overlays';
import { press } from './page-events';
import { monthsOf, shownMonth, type Sheet } from './shown-month';
import { parseShownDate } from './shown-date';
import { queryTurn } from './turn-button';
import { waitFor } from './wait-for';

const openingMs = 800;
const turningMs = 800;
/** A birth date of seventy years ago, month by month. */
const turnLimit = 850;

const cells = '[role=gridcell], td, [class*=day i]';

/** Opens the calendar of a control by pressing it, or the button beside it; null when none opens. */
export async function openCalendar(target: HTMLElement, overlays: OverlayWatch, signal: AbortSignal): Promise<Sheet | null> {
  let last: HTMLElement | null = null;
  const sheet: Sheet = () => {
    const days = overlays.opened().find((element) => element.querySelectorAll(cells).length >= 28);
    // While it shows years or months it has fewer cells.
    last = days ?? (last !== null && last.isConnected && isSeen(last) ? last : null);
    return last;
  };
  for (const opener of [target, ...openersAround(target)]) {
    await press(opener);
    if ((await waitFor(sheet, { document: target.ownerDocument, signal, limitMs: openingMs })) !== null) return sheet;
  }
  return null;
}

const wrappers = 4;

/** What is drawn around a box alone and may open its calendar, the likeliest first; never what empties it. */
function openersAround(target: HTMLElement): HTMLElement[] {
  let around = target.parentElement ?? target;
  for (let step = 1; step < wrappers && around.parentElement !== null; step += 1) {
    if (around.parentElement.nodeName === 'FORM' || around.parentElement.querySelectorAll('input:not([type=hidden]), select, textarea').length > 1) break;
    around = around.parentElement;
  }
  const all = [...around.querySelectorAll<HTMLElement>('button, [role=button], [class*=icon i], [class*=trigger i], img')];
  const named = (opener: HTMLElement): string => ['class', 'aria-label', 'title', 'alt'].map((name) => opener.getAttribute(name) ?? '').join(' ');
  const usable = all.filter((opener) => isSeen(opener) && !/effacer|vider|clear|remove|suppr/i.test(named(opener)));
  const isCalendar = (opener: HTMLElement): boolean => /calend|date/i.test(named(opener)) || opener.hasAttribute('aria-haspopup');
  return [...usable.filter(isCalendar), ...usable.filter((opener) => !isCalendar(opener))].slice(0, wrappers);
}

/** Turns the calendar to the month of a day. */
export async function showMonth(sheet: Sheet, day: string, signal: AbortSignal): Promise<boolean> {
  const wanted = monthsOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  await jumpTo(sheet, day, signal);
  for (let turn = 0; turn < turnLimit && !signal.aborted; turn += 1) {
    const element = sheet();
    const shown = element === null ? null : shownMonth(element);
    if (element === null || shown === null) return false;
    if (shown === wanted) return true;
    const wait = { document: element.ownerDocument, signal, limitMs: turningMs };
    // A calendar that unfolds has no buttons to press yet.
    const button = await waitFor(() => queryTurn(sheet() ?? element, wanted < shown ? 'back' : 'forward', Math.abs(wanted - shown) >= 12), wait);
    if (button === null) return false;
    await press(button);
    const changed = (): boolean => {
      const now = sheet();
      return now !== null && shownMonth(now) !== shown;
    };
    if ((await waitFor(changed, wait)) !== true) return false;
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
