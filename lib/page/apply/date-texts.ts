import type { RefusalReason } from '../../filling/fill-plan';
import { isInput } from '../scan/native';
import { rememberedPlaceholder } from '../scan/blank-value';
import { isTextBox } from './text-ladder';

interface Refused {
  readonly is: 'refused';
  readonly reason: RefusalReason;
}

/**
 * The ways to write a day (`yyyy-mm-dd`) into a box: as its hint shows it, else as the French write it, then bare digits for masks that
 * put the separators themselves. Refused when the year would have two digits, or might.
 */
export function dateTexts(box: HTMLElement, day: string): readonly string[] | Refused {
  const [year = '', month = '', date = ''] = day.split('-');
  if (isInput(box) && box.type === 'date') return [day];
  const hint = shapeOf(box);
  const isYearShort = /(?<![ay])[ay]{2}(?![ay])/.test(hint);
  const isYearLong = /[ay]{4}/.test(hint);
  const limit = isTextBox(box) && box.maxLength >= 0 ? box.maxLength : Infinity;
  if ((isYearShort && !isYearLong) || limit < 8 || (limit < 10 && !isYearLong)) return { is: 'refused', reason: 'year-on-two-digits' };
  const ordered = /^[ay]/.test(hint) ? [year, month, date] : /^m/.test(hint) ? [month, date, year] : [date, month, year];
  const separator = /[/.\- ]/.exec(hint)?.[0] ?? (isYearLong && !/[^a-z]/.test(hint) ? '' : '/');
  return [ordered.join(separator), ordered.join('')];
}

/** `jj/mm/aaaa` out of the box's hint; empty when no hint says how a day is written there. */
function shapeOf(box: HTMLElement): string {
  const hints = [rememberedPlaceholder(box), box.getAttribute('placeholder') ?? '', box.getAttribute('title') ?? '', box.getAttribute('aria-label') ?? '', box.getAttribute('data-mask') ?? ''];
  const shape = /\b(?:[jd]{2}[/.\- ]?m{2}[/.\- ]?[ay]{2,4}|m{2}[/.\- ]?[jd]{2}[/.\- ]?[ay]{2,4}|[ay]{4}[/.\- ]?m{2}[/.\- ]?[jd]{2})\b/;
  for (const hint of hints) {
    const found = shape.exec(hint.toLowerCase());
    if (found !== null) return found[0];
  }
  return '';
}
