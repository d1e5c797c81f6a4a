import { catalogue, type FieldId } from '../../fields/catalogue';
import { parseField, formatField } from '../../fields/formats';
import { foldLabel } from '../../fields/label-text';
import type { ControlReading, OptionReading } from '../../fields/reading';
import type { FieldValue } from '../../fields/values';
import type { RefusalReason, WriteAction } from '../fill-plan';
import { answersOf, answerShown, realOptions } from '../matching/option-choice';
import { splitTexts } from './split-texts';
import { writtenTexts } from './written-texts';

export type ChosenAction = { readonly action: WriteAction } | { readonly refused: RefusalReason };

/** How to make a control say a value; or why it must not be tried. Never cuts, rounds or guesses. */
export function chooseAction(field: FieldId, value: FieldValue, control: ControlReading): ChosenAction {
  if (!parseField(field, typeof value === 'boolean' ? value : formatField(field, value)).ok) return { refused: 'unreadable-value' };
  switch (control.kind) {
    case 'checkbox':
    case 'switch':
      return typeof value === 'boolean' ? { action: { do: 'tick', checked: value } } : { refused: 'wrong-kind' };
    case 'select':
    case 'radio':
    case 'listbox':
    case 'combobox':
    case 'tags':
      return chooseOption(field, value, control);
    case 'split':
      return splitTexts(field, value, control);
    case 'text':
    case 'textarea':
    case 'editable':
    case 'number':
    case 'date':
    case 'calendar':
      return catalogue[field].format === 'date' ? chooseDay(String(value), control) : typeTexts(writtenTexts(field, value, control), control);
  }
}

/** The texts that the box is long enough for; refused when it is for none. */
export function typeTexts(texts: readonly string[], { limits: { maxLength } }: Pick<ControlReading, 'limits'>): ChosenAction {
  if (texts.length === 0) return { refused: 'wrong-kind' };
  const fitting = texts.filter((text) => maxLength === null || maxLength < 1 || text.length <= maxLength);
  return fitting.length === 0 ? { refused: 'too-long' } : { action: { do: 'type', texts: fitting } };
}

/** A box that shows or holds two digits for the year cannot say in which century. */
function chooseDay(day: string, { kind, limits, labels }: ControlReading): ChosenAction {
  if (kind === 'date' || kind === 'calendar') return { action: { do: 'set-date', day } };
  if (kind === 'number') return { refused: 'wrong-kind' };
  const hints = labels.map(({ text }) => text.toLowerCase());
  const isLong = hints.some((hint) => /aaaa|yyyy/.test(hint));
  const isShort = hints.some((hint) => /\b(?:jj|dd)\s?[/.\-\s]?\s?mm\s?[/.\-\s]?\s?(?:aa|yy)\b/.test(hint));
  const length = limits.maxLength !== null && limits.maxLength > 0 ? limits.maxLength : null;
  if (length !== null && (length < 8 || (length < 10 && !isLong))) return { refused: 'year-on-two-digits' };
  return isShort && !isLong ? { refused: 'year-on-two-digits' } : { action: { do: 'set-date', day } };
}

function chooseOption(field: FieldId, value: FieldValue, control: ControlReading): ChosenAction {
  const answers = answersOf(field);
  const code = typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value);
  const answer = answers?.find((one) => one.code === code);
  const isListed = answers !== null && catalogue[field].format !== 'text';
  if (isListed && answer === undefined && catalogue[field].format !== 'idcc') return { refused: 'unreadable-value' };
  const labels = answer === undefined ? [formatField(field, value)] : answer.labels;
  const bareCode = answer === undefined || typeof value === 'boolean' ? '' : code;
  // Proposals for a text of one's own: the page may accept it without proposing anything.
  if (!isListed && control.kind === 'combobox' && control.options === null) return typeTexts(writtenTexts(field, value, control), control);
  // A list not opened yet, or filled only once typed in, is searched when it is written.
  if (control.options === null) return { action: { do: 'choose', code: bareCode, labels } };
  const options = realOptions(control.options);
  const fitting = isListed && answer !== undefined ? options.filter((option) => answerShown(option, answers) === answer) : options.filter((option) => isWorded(option, labels, code));
  const [chosen] = fitting;
  if (chosen === undefined) return control.kind === 'combobox' || options.length === 0 ? { action: { do: 'choose', code: bareCode, labels } } : { refused: 'no-such-option' };
  if (fitting.length > 1) return { refused: 'several-options' };
  return { action: { do: 'choose', code: bareCode, labels: [...new Set([chosen.text, ...labels])] } };
}

function isWorded({ text, value }: OptionReading, labels: readonly string[], code: string): boolean {
  const folded = foldLabel(text);
  if (labels.some((label) => foldLabel(label) === folded)) return true;
  return /\d/.test(code) && code.length >= 3 && (value === code || folded.split(/[^a-z0-9]+/)[0] === code.toLowerCase());
}
