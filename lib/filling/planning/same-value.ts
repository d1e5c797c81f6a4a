import { catalogue, type FieldId } from '../../fields/catalogue';
import { foldLabel } from '../../fields/label-text';
import type { ControlReading } from '../../fields/reading';
import type { FieldValue } from '../../fields/values';
import { readShown } from './read-shown';

/** True when a control already says a value of a field, however the page spells it: another case, spacing or wording of a code. */
export function saysValue(field: FieldId, control: Pick<ControlReading, 'value' | 'options'>, value: FieldValue): boolean {
  const seen = readShown(field, control);
  if (seen.state !== 'value') return false;
  if (seen.value === value) return true;
  const { format } = catalogue[field];
  if (format === 'nir') return withoutKey(seen.value) === withoutKey(value) && (String(seen.value).length === 13 || String(value).length === 13);
  return isWorded(field) && isSameText(String(seen.value), String(value));
}

/** Two texts that differ by case, accents, spacing or punctuation only. */
export function isSameText(one: string, other: string): boolean {
  return bare(one) === bare(other) && bare(one) !== '';
}

function isWorded(field: FieldId): boolean {
  return ['text', 'personName', 'email', 'streetNumber'].includes(catalogue[field].format);
}

function withoutKey(nir: FieldValue): string {
  return String(nir).slice(0, 13);
}

function bare(text: string): string {
  return foldLabel(text).replace(/[^\p{L}\p{N}@]/gu, '');
}
