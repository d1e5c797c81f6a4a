import { catalogue, type FieldFormat, type FieldId } from '../../fields/catalogue';
import { foldLabel } from '../../fields/label-text';
import type { FieldValue } from '../../fields/values';
import { parseShownDate } from './shown-date';

/**
 * Whether what a control shows says the value of a field, however the page spells it: re-spaced digits, « 35,00 » for 35,
 * another case, another writing of a day. Blank says nothing.
 */
export function saysSame(field: FieldId, shown: string | boolean, value: FieldValue): boolean {
  if (typeof shown === 'boolean') return shown === value;
  if (shown.trim() === '') return false;
  if (typeof value === 'boolean') return ['oui', 'non'].includes(foldLabel(shown)) && (foldLabel(shown) === 'oui') === value;
  const { format } = catalogue[field];
  if (format === 'date') return parseShownDate(shown) === value;
  if (numbers.has(format)) {
    const number = parseNumber(shown);
    return number !== null && number === parseNumber(String(value));
  }
  const comparable = format === 'phone' ? national : bare;
  return comparable(shown) === comparable(String(value)) && bare(shown) !== '';
}

const numbers: ReadonlySet<FieldFormat> = new Set(['money', 'rate', 'count', 'minutes']);

/** « 1 850,50 € », « 27 % », « 35 h », « 35:00 » as a number; null when it is none. */
function parseNumber(text: string): number | null {
  const plain = text.replace(/\s|€|%|EUR/gi, '').replace(/(?:h(?:eures)?|h00|:00)$/i, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Letters and figures alone: what separates them is the page's own taste. */
function bare(text: string): string {
  return foldLabel(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** « +33 6 12… » and « 06 12… » are one number. */
function national(text: string): string {
  return bare(text.trim().replace(/^(?:\+|00)33\s?(?:\(0\))?/, '0'));
}
