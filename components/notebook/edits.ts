import { catalogue, type FieldId } from '../../lib/fields/catalogue';
import { formatField, listOf, parseField } from '../../lib/fields/formats';
import type { FieldValue } from '../../lib/fields/values';
import { queryField } from './form-layout';

/** What was typed and not yet saved, by key of the record, as it stands on screen. A key that is not here is unchanged. */
export type Edits = Readonly<Record<string, string>>;
export type Values = Readonly<Partial<Record<string, FieldValue>>>;

/** A value as the form shows it: a code for a list, `oui` or `non`, otherwise as a French person writes it. Blank when there is none. */
export function showValue(field: FieldId, value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (isList(field)) return String(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return formatField(field, value);
}

/** The edits once a key shows this text; a text equal to the saved value is no edit. */
export function applyEdit(edits: Edits, key: string, shown: string, saved: string): Edits {
  const others = Object.entries(edits).filter(([other]) => other !== key);
  return Object.fromEntries(shown === saved ? others : [...others, [key, shown]]);
}

/** What is wrong with a text in a field, as a French sentence; null when it is right or blank. */
export function judgeText(field: FieldId, shown: string): string | null {
  const parsed = parseShown(field, shown);
  return parsed === null || parsed.ok ? null : parsed.reason;
}

/** The record's values once the edits are in: all of them, or what is wrong with each key that is not right. A blank removes the value. */
export function parseEdits(
  saved: Values,
  edits: Edits,
):
  | { readonly ok: true; readonly values: Readonly<Record<string, FieldValue>> }
  | { readonly ok: false; readonly problems: ReadonlyMap<string, string> } {
  const values = new Map(Object.entries(saved).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
  const problems = new Map<string, string>();
  for (const [key, shown] of Object.entries(edits)) {
    const field = queryField(key);
    if (field === null) continue;
    const parsed = parseShown(field, shown);
    if (parsed === null) values.delete(key);
    else if (parsed.ok) values.set(key, parsed.value);
    else problems.set(key, parsed.reason);
  }
  return problems.size > 0 ? { ok: false, problems } : { ok: true, values: Object.fromEntries(values) };
}

/** True for a field answered from a list whose codes are what is kept. */
export function isList(field: FieldId): boolean {
  return listOf(field) !== null;
}

function parseShown(field: FieldId, shown: string): ReturnType<typeof parseField> | null {
  const text = shown.trim();
  if (text === '') return null;
  if (catalogue[field].format === 'boolean') return parseField(field, text === 'oui');
  return parseField(field, text);
}
