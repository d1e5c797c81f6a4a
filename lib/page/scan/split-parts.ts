import { isInput, isSelect } from './native';
import { rememberedPlaceholder } from './blank-value';
import { collapse } from './shown-text';

export type DatePart = 'day' | 'month' | 'year';

const hints: readonly (readonly [DatePart, RegExp])[] = [
  ['day', /^(jj?|dd?|jours?|days?)\b|[-_. [](jour|day|jj|dd)\b|(jour|day)$/i],
  ['month', /^(mm?|mois|months?)\b|[-_. [](mois|month|mm)\b|(mois|month)$/i],
  ['year', /^(a{2,4}|y{2,4}|ann[ée]es?|years?)\b|[-_. [](ann[ée]e|annee|year|aaaa|yyyy|aa|yy)\b|(ann[ée]e|year)$/i],
];

const partName = /^(jj?|dd?|jours?|day|mm?|mois|month|a{2,4}|y{2,4}|ann[ée]e|year|cl[ée]|partie \d|bloc \d|\d+)\s*[:*]?$/i;

/** True for the name of one box of several (« Jour », « Clé »), which does not name their answer. */
export function isPartName(text: string): boolean {
  return partName.test(text.trim());
}

/** What each of three boxes holds of a date, by hint, size or list of answers; null when the three are not a date. */
export function datePartsOf(boxes: readonly HTMLElement[]): readonly DatePart[] | null {
  if (boxes.length !== 3) return null;
  const parts = boxes.map((box) => partByHint(box) ?? partByAnswers(box));
  if (isWholeDate(parts)) return parts;
  const sizes = boxes.map((box) => (isInput(box) ? box.maxLength : -1));
  const bySize =
    sizes.join() === '2,2,4' ? (['day', 'month', 'year'] as const) : sizes.join() === '4,2,2' ? (['year', 'month', 'day'] as const) : null;
  return bySize;
}

function isWholeDate(parts: readonly (DatePart | null)[]): parts is readonly DatePart[] {
  return parts.includes('day') && parts.includes('month') && parts.includes('year');
}

function partByHint(box: HTMLElement): DatePart | null {
  const labels = isInput(box) || isSelect(box) ? [...(box.labels ?? [])].map((label) => label.textContent) : [];
  const texts = [rememberedPlaceholder(box), box.getAttribute('aria-label') ?? '', ...labels, box.title, box.getAttribute('name') ?? '', box.id];
  for (const text of texts) {
    const found = hints.filter(([, pattern]) => pattern.test(collapse(text)));
    if (found.length === 1 && found[0] !== undefined) return found[0][0];
  }
  return null;
}

function partByAnswers(box: HTMLElement): DatePart | null {
  if (!isSelect(box)) return null;
  const texts = [...box.options].map((option) => collapse(option.text));
  if (texts.some((text) => monthNumber(text) !== null && /\D/.test(text))) return 'month';
  const numbers = texts.filter((text) => /^\d+$/.test(text)).map(Number);
  const largest = Math.max(0, ...numbers);
  if (largest === 31) return 'day';
  if (largest === 12) return 'month';
  return largest > 1900 ? 'year' : null;
}

const months = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12 for a month written in French or in digits; null for anything else. */
export function monthNumber(text: string): number | null {
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
  const digits = /^(\d{1,2})(\s*[-–(].*)?$/.exec(folded)?.[1];
  if (digits !== undefined) return Number(digits) >= 1 && Number(digits) <= 12 ? Number(digits) : null;
  const place = months.findIndex((month) => folded.startsWith(month));
  return place < 0 || !/^[a-z]{3,9}\.?$/.test(folded) ? null : place + 1;
}

/**
 * One text for an answer spread over several boxes: `03/09/2026` for a date, whatever the order of its boxes, the boxes' texts put together
 * otherwise (`35:00` for hours and minutes). Empty when every box is.
 */
export function joinParts(boxes: readonly HTMLElement[], texts: readonly string[]): string {
  if (texts.every((text) => text === '')) return '';
  const parts = datePartsOf(boxes);
  if (parts === null) return texts.join(isHoursAndMinutes(boxes) ? ':' : '');
  const textOf = (part: DatePart): string => texts[parts.indexOf(part)] ?? '';
  const month = monthNumber(textOf('month'));
  return [pad(textOf('day')), month === null ? textOf('month') : pad(String(month)), textOf('year')].join('/');
}

function isHoursAndMinutes(boxes: readonly HTMLElement[]): boolean {
  if (boxes.length !== 2) return false;
  return boxes.every((box) => isSelect(box) || (isInput(box) && (box.type === 'number' || (box.maxLength > 0 && box.maxLength <= 2))));
}

function pad(text: string): string {
  return /^\d$/.test(text) ? `0${text}` : text;
}
