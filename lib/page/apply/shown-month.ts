import { foldLabel } from '../../fields/label-text';
import { isInput, isSelect } from '../scan/native';
import { monthNumber } from '../scan/split-parts';
import { isSeen } from './overlays';
import { spacedText } from './spaced-text';

/** The opened calendar, as it stands now: some kits draw it anew at each turn. */
export type Sheet = () => HTMLElement | null;

/** The month a calendar shows, counted in months since year 0, from its heading or its lists; null when it cannot be read. */
export function shownMonth(sheet: HTMLElement): number | null {
  const lists = [...sheet.querySelectorAll('select')].filter(isSelect);
  const chosen = (part: 'year' | 'month'): string | undefined => lists.find((list) => partOf(list) === part)?.selectedOptions[0]?.text;
  const text = foldLabel(spacedText(sheet));
  const year = chosen('year') ?? queryYearBox(sheet)?.value ?? /\b(19|20|21)\d\d\b/.exec(text)?.[0];
  const month = chosen('month') ?? text.split(/[^a-z]+/).find((word) => word.length > 2 && englishOrFrench(word) !== null);
  if (year !== undefined && month !== undefined) return monthsOf(Number(year), englishOrFrench(month.trim()) ?? 1);
  const numeric = /\b(0?[1-9]|1[0-2])\s?\/\s?((?:19|20|21)\d\d)\b/.exec(text);
  return numeric === null ? null : monthsOf(Number(numeric[2]), Number(numeric[1]));
}

const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Months since year 0. */
export function monthsOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The box in which some calendars take the year. */
export function queryYearBox(sheet: HTMLElement): HTMLInputElement | null {
  return [...sheet.querySelectorAll('input')].filter(isInput).find((box) => isSeen(box) && /^(19|20|21)\d\d$/.test(box.value)) ?? null;
}

/** Which part of a date a list of a calendar's heading turns. */
export function partOf(select: HTMLSelectElement): 'year' | 'month' | null {
  const texts = [...select.options].map((option) => option.text.trim());
  if (texts.length > 0 && texts.every((text) => /^\d{4}$/.test(text))) return 'year';
  // Months that may not be chosen are left out of some.
  return texts.length > 0 && texts.length <= 12 && texts.every((text) => englishOrFrench(text) !== null) ? 'month' : null;
}

/** Kits left in their first language name months in English. */
export function englishOrFrench(name: string): number | null {
  const folded = foldLabel(name);
  const place = english.findIndex((month) => month === folded || (folded.length === 3 && month.startsWith(folded)));
  return monthNumber(name) ?? (place === -1 ? null : place + 1);
}
