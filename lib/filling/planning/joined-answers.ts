import type { FieldId } from '../../fields/catalogue';
import { formatField, parseField } from '../../fields/formats';
import type { ControlReading } from '../../fields/reading';
import type { FieldValue, Seen } from '../../fields/values';

/** Fields that one control asks together, in the order in which they are written there: « 12 rue des Lilas », « 35 h 30 ». */
type Joined = readonly FieldId[];

/** One text out of the values of fields asked together; null when none of them is known. */
export function joinValues(fields: Joined, values: Readonly<Partial<Record<FieldId, FieldValue>>>): string | null {
  const texts = fields.flatMap((field) => {
    const value = values[field];
    return value === undefined || value === '' ? [] : [formatField(field, value)];
  });
  return texts.length === 0 ? null : texts.join(isTime(fields) ? ':' : ' ');
}

/** The field by which the control is known in a plan: the last of an address line, the first of a time. */
export function mainField(fields: Joined): FieldId | null {
  return (isTime(fields) ? fields[0] : fields.at(-1)) ?? null;
}

/** Part of one field in what a control shows for several; unreadable unless it can be cut in one way only. */
export function splitShown(fields: Joined, field: FieldId, { value }: Pick<ControlReading, 'value'>): Seen {
  if (typeof value === 'boolean') return { state: 'unreadable', text: String(value) };
  if (value.trim() === '') return { state: 'empty' };
  const parts = cut(fields, value.trim());
  if (parts === null) return { state: 'unreadable', text: value };
  const part = parts[fields.indexOf(field)] ?? '';
  if (part === '') return { state: 'empty' };
  const parsed = parseField(field, part);
  return parsed.ok ? { state: 'value', value: parsed.value } : { state: 'unreadable', text: value };
}

function isTime(fields: Joined): boolean {
  return fields.includes('contract.weeklyMinutes');
}

function cut(fields: Joined, shown: string): readonly string[] | null {
  if (isTime(fields)) return /^(\d{1,2})\s*(?:h|:|heures?)?\s*(\d{1,2})?\s*(?:min|mn|minutes?)?$/i.exec(shown)?.slice(1).map((part: string | undefined) => part ?? '') ?? null;
  const ends = (end: string) => fields.some((field) => field.endsWith(end));
  if (ends('.postalCode') && !ends('.street')) return /^(\d{5})\s+(.+)$/.exec(shown)?.slice(1) ?? null;
  if (!ends('.street') || ends('.postalCode')) return null;
  const found = /^(\d+(?:\s?[-/]\s?\d+)?)\s*(?:(bis|ter|quater|[A-Da-d])(?=[\s,]))?[\s,]+(.+)$/i.exec(shown);
  if (found === null) return fields.map((field) => (field.endsWith('.street') ? shown : ''));
  const [, number = '', repetition = '', street = ''] = found;
  if (ends('.repetition')) return [number, repetition, street];
  return [`${number} ${repetition}`.trim(), street];
}
