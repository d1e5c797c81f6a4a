import { catalogue, type FieldFormat, type FieldId } from '../../fields/catalogue';
import type { ControlKind, ControlReading } from '../../fields/reading';
import { answersOf, realOptions, shareAnswered, shareNamed } from './option-choice';

/** What a list in the very words of a field's answers is worth. */
export const tellingOptions = 1.3;

// Asked of several persons, or at several moments of a life: their lists are alike.
const commonAnswers = ['Diploma', 'diploma', 'diplomaLevel', 'birthDepartment', '.base', 'pensionFund', 'idcc'];

const typed: readonly ControlKind[] = ['text', 'textarea', 'editable'];
const chosen: readonly ControlKind[] = ['select', 'combobox', 'listbox', 'radio'];

const kindsOf: Readonly<Record<FieldFormat, readonly ControlKind[]>> = {
  text: [...typed, 'combobox'],
  personName: ['text', 'editable', 'textarea', 'combobox'],
  code: [...chosen, 'text', 'number'],
  date: ['date', 'calendar', 'split', 'text'],
  siret: ['text', 'number', 'combobox', 'split'],
  nir: ['text', 'number', 'split'],
  uai: ['text', 'combobox', 'select'],
  idcc: ['text', 'number', 'combobox', 'select', 'listbox'],
  naf: ['text', 'combobox', 'select'],
  phone: ['text', 'number', 'split'],
  email: ['text'],
  postalCode: ['text', 'number', 'combobox'],
  streetNumber: ['text', 'number'],
  department: ['text', 'number', 'select', 'combobox', 'listbox'],
  money: ['text', 'number'],
  rate: ['text', 'number'],
  count: ['text', 'number', 'split'],
  minutes: ['text', 'number', 'select', 'split'],
  boolean: ['radio', 'checkbox', 'switch', 'select', 'combobox', 'listbox'],
  diplomaCode: ['text', 'combobox', 'select'],
  rncpCode: ['text', 'number', 'combobox', 'select'],
  depositNumber: ['text', 'number'],
  signature: [],
};

// The shortest control that can hold a whole value of the format.
const leastLength: Partial<Record<FieldFormat, number>> = {
  text: 10, personName: 10, date: 8, siret: 14, nir: 13, uai: 8, idcc: 4, naf: 5, phone: 10, email: 20, postalCode: 5, diplomaCode: 8, rncpCode: 4, depositNumber: 10,
  department: 2, streetNumber: 1, money: 3, rate: 2,
}; // prettier-ignore

// An exact length that few other formats share speaks for the field.
const tellingLengths: Partial<Record<FieldFormat, readonly number[]>> = {
  siret: [14, 17], nir: [13, 15, 18, 21], postalCode: [5], uai: [8], idcc: [4], naf: [5, 6], date: [10], phone: [10, 14],
}; // prettier-ignore

const inputTypes: Readonly<Record<string, readonly FieldFormat[]>> = {
  email: ['email'], tel: ['phone', 'siret', 'nir', 'postalCode', 'date', 'streetNumber', 'idcc', 'money', 'rate', 'count', 'minutes', 'department', 'depositNumber', 'rncpCode', 'code'],
  number: ['streetNumber', 'count', 'minutes', 'money', 'rate', 'siret', 'nir', 'postalCode', 'idcc', 'department', 'rncpCode', 'code', 'depositNumber', 'phone'],
  date: ['date'], month: [], week: [], time: [], color: [], range: [], url: [], password: [],
}; // prettier-ignore

// Plain text on the form that portals ask through a list.
const listedTexts: readonly string[] = ['city', 'birthCity', 'pensionFund', 'diploma', 'idccTitle', 'targetDiplomaTitle', 'repetition', 'name'];

/** How well a control can hold a field: 0 when it cannot, 1 when nothing speaks against it, up to 1.1 when its shape speaks for it. */
export function fitControl(control: ControlReading, field: FieldId): number {
  const { format } = catalogue[field];
  const isListed = listedTexts.some((end) => field.endsWith(`.${end}`)) && ['select', 'listbox', 'combobox'].includes(control.kind);
  if (!kindsOf[format].includes(control.kind) && !isListed) return 0;
  const allowed = inputTypes[control.inputType];
  if (allowed !== undefined && !allowed.includes(format)) return 0;
  const { maxLength } = control.limits;
  if (maxLength !== null && maxLength > 0 && typed.includes(control.kind) && maxLength < (leastLength[format] ?? 1)) return 0;
  if (control.kind === 'split') return fitParts(control, format);
  const share = shareAnswered(control.options, field);
  if (share !== null && format !== 'idcc') {
    if (share < 0.4 && (format === 'code' || format === 'boolean' || format === 'department')) return 0;
    if (share >= 0.8) return optionsTell(control, field) ? tellingOptions : optionsCover(control, field) ? 1.08 : 1.03;
    return 1;
  }
  if (format === 'boolean' && control.kind === 'radio' && control.options !== null && control.options.length !== 2) return 0;
  if (format === 'code' && control.kind === 'text' && maxLength !== null && maxLength < 1) return 0;
  if (maxLength !== null && tellingLengths[format]?.includes(maxLength) === true) return 1.05;
  if (control.inputType === 'email' || control.kind === 'date' || control.kind === 'calendar') return 1.03;
  // A code typed by hand, a boolean in an unopened list: possible, not usual.
  if (format === 'code' && (control.kind === 'text' || control.kind === 'number')) return 0.93;
  if (format === 'boolean' && (control.kind === 'combobox' || control.kind === 'listbox')) return 0.95;
  return control.kind === 'textarea' && format !== 'text' ? 0.9 : 1;
}

/** A list that gives the answers of one field in their own words, and of no other, says nearly by itself what it asks. */
export function optionsTell(control: ControlReading, field: FieldId): boolean {
  return commonAnswers.every((end) => !field.endsWith(end)) && optionsSay(control, field);
}

/** A list that gives the answers of a field in their own words; other fields may have the same. */
export function optionsSay(control: ControlReading, field: FieldId): boolean {
  if (catalogue[field].format !== 'code' || control.options === null || realOptions(control.options).length < 2) return false;
  const share = shareNamed(control.options, field);
  return share !== null && share >= 0.75 && optionsCount(control) >= Math.min(3, (answersOf(field) ?? []).length);
}

function optionsCount(control: ControlReading): number {
  return realOptions(control.options ?? []).length;
}

function optionsCover(control: ControlReading, field: FieldId): boolean {
  const answers = answersOf(field) ?? [];
  return answers.length > 0 && (control.options?.length ?? 0) >= answers.length * 0.6;
}

function fitParts(control: ControlReading, format: FieldFormat): number {
  const parts = control.parts ?? [];
  const lengths = parts.map((part) => part.maxLength ?? 0);
  const total = lengths.reduce((sum, one) => sum + one, 0);
  if (format === 'date') return parts.length === 3 && !lengths.some((one) => one > 0 && one < 2) ? 1.03 : 0;
  if (format === 'nir') return parts.length >= 2 && (total === 13 || total === 15) ? 1.05 : 0;
  if (format === 'siret') return parts.length >= 2 && total === 14 ? 1.05 : 0;
  if (format === 'phone') return parts.length === 5 && total === 10 ? 1.03 : 0;
  if (format === 'count' || format === 'minutes') return parts.length === 2 ? 1 : 0;
  return 0;
}
