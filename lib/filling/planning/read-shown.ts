import { catalogue, type FieldId } from '../../fields/catalogue';
import { parseField } from '../../fields/formats';
import type { ControlReading, OptionReading } from '../../fields/reading';
import type { Seen } from '../../fields/values';
import { spellAfresh } from '../matching/label-words';
import { answersOf, answerShown } from '../matching/option-choice';

/** What one control says of one field: the page may word a code as it likes, or show it in the option’s technical value alone. */
export function readShown(field: FieldId, { value, options }: Pick<ControlReading, 'value' | 'options'>): Seen {
  if (typeof value === 'boolean') return readText(field, value);
  if (value.trim() === '') return { state: 'empty' };
  const chosen = options?.find((option) => option.text === value) ?? null;
  const answers = answersOf(field);
  if (answers === null || catalogue[field].format === 'text') return readText(field, value);
  const read = readText(field, value);
  if (read.state === 'value') return read;
  const answer = answerShown({ text: value }, answers, spellAfresh(value));
  if (answer !== null) return readText(field, answer.code);
  return chosen === null ? read : readTechnical(field, chosen, value);
}

function readText(field: FieldId, shown: string | boolean): Seen {
  const parsed = parseField(field, shown);
  return parsed.ok ? { state: 'value', value: parsed.value } : { state: 'unreadable', text: String(shown) };
}

function readTechnical(field: FieldId, { value }: OptionReading, shown: string): Seen {
  // A number alone may be the option's rank in the list.
  const parsed = value === null || /^\d$/.test(value) ? null : parseField(field, value);
  return parsed?.ok === true ? { state: 'value', value: parsed.value } : { state: 'unreadable', text: shown };
}

/** What a control shows as a person would say it; empty when blank. A box that is not ticked is blank. */
export function shownText({ value }: Pick<ControlReading, 'value'>): string {
  if (typeof value === 'boolean') return value ? 'oui' : '';
  return value;
}
