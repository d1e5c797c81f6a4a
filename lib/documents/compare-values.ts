import { catalogue, type FieldId } from '../fields/catalogue';
import { describeField, formatField } from '../fields/formats';
import { foldLabel } from '../fields/label-text';
import type { FieldValue, FieldValues } from '../fields/values';
import { datesAfter, datesIn } from './dates-in-text';
import type { CerfaReading } from './cerfa/read-cerfa';
import type { Difference } from './said';

/** What must be the same on a CERFA and on the portal: who, where, when, and for which diploma. */
export const comparedOnCerfa: readonly FieldId[] = [
  'employer.siret', 'apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate', 'master1.lastName', 'master1.firstName', 'master1.birthDate',
  'master2.lastName', 'master2.firstName', 'master2.birthDate', 'contract.type', 'contract.conclusionDate', 'contract.startDate', 'contract.endDate',
  'contract.grossMonthlySalary', 'training.cfa.siret', 'training.cfa.uai', 'training.diplomaCode', 'training.rncpCode',
];

/** What a training agreement says too. */
export const comparedOnConvention: readonly FieldId[] = ['employer.siret', 'apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate', 'contract.startDate', 'contract.endDate', 'training.cfa.siret', 'training.cfa.uai', 'training.diplomaCode', 'training.rncpCode'];

/** Differences between what was entered and a document, and how many values agree. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly agreeing: readonly FieldId[];
  /** Entered, and nowhere in the document. */
  readonly notFound: readonly FieldId[];
}

/** Compares what was entered with the boxes of a CERFA. A box that could not be read is compared with nothing. */
export function compareWithBoxes(entered: FieldValues, { values, blank }: Pick<CerfaReading, 'values' | 'blank'>): Comparison {
  const read = new Map(values.map(({ field, value }) => [field, value]));
  const known = comparedOnCerfa.flatMap((field) => {
    const value = entered[field];
    return value === undefined || value === '' ? [] : [{ field, value }];
  });
  const differences = known.flatMap(({ field, value }): Difference[] => {
    const found = read.get(field);
    return found === undefined || isSame(field, value, found) ? [] : [{ field, label: nameOf(field), entered: describeField(field, value), inDocument: describeField(field, found) }];
  });
  const different = new Set(differences.map(({ field }) => field));
  return {
    differences,
    agreeing: known.filter(({ field }) => read.has(field) && !different.has(field)).map(({ field }) => field),
    notFound: known.filter(({ field }) => blank.includes(field)).map(({ field }) => field),
  };
}

/** Looks for what was entered among the words of a document. A SIRET that is not there while another one is, is a difference. */
export function compareWithText(entered: FieldValues, fields: readonly FieldId[], text: string): Comparison {
  const words = foldLabel(text);
  const digits = compactOf(text);
  const known = fields.flatMap((field) => {
    const value = entered[field];
    return value === undefined || value === '' ? [] : [{ field, value: String(value) }];
  });
  const dates = datesIn(text);
  const agreeing = known.filter(({ field, value }) => (isDate(field) ? dates.includes(value) : isWritten(field, value, words, digits))).map(({ field }) => field);
  const missing = known.filter(({ field }) => !agreeing.includes(field));
  const agreeingValues = new Set(known.filter(({ field }) => agreeing.includes(field)).map(({ value }) => value));
  const differences = missing.flatMap(({ field, value }): Difference[] => {
    if (isDate(field)) return differingDate(field, value, text);
    // Only where one other number of the same kind stands, and belongs to nobody else of the contract, is it the one that differs.
    const others = numbersLike(field, text).filter((other) => other !== value && !agreeingValues.has(other));
    const [other] = others;
    return other === undefined || others.length > 1 ? [] : [{ field, label: nameOf(field), entered: describeField(field, value), inDocument: formatField(field, other) }];
  });
  return { differences, agreeing, notFound: missing.filter(({ field }) => !isDate(field) && differences.every((one) => one.field !== field)).map(({ field }) => field) };
}

/** The words that papers put before a day, folded. A paper need not name these days; one that it does name must be right. */
const wordsBefore: Readonly<Partial<Record<FieldId, RegExp>>> = {
  'apprentice.birthDate': /\bnee?(?:\(e\)|e)? le|date de naissance/g,
  'contract.startDate': /debut d'execution(?: du contrat)?|(?:date de )?debut (?:du|de) contrat/g,
  'contract.endDate': /(?:date de )?fin (?:du|de) contrat(?: ou de la periode d'apprentissage)?/g,
};

/** Of several days after the same words, none is known to be meant. */
function differingDate(field: FieldId, value: string, text: string): Difference[] {
  const before = wordsBefore[field];
  const [other, ...more] = before === undefined ? [] : datesAfter(text, before);
  return other === undefined || more.length > 0 ? [] : [{ field, label: nameOf(field), entered: describeField(field, value), inDocument: formatField(field, other) }];
}

function isDate(field: FieldId): boolean {
  return catalogue[field].format === 'date';
}

const people: Readonly<Record<string, string>> = { employer: 'de l’employeur', apprentice: 'de l’apprenti(e)', master1: 'du maître n° 1', master2: 'du maître n° 2' };

/** A field as a sentence names it, with whose it is where the form says it by its frame alone. */
export function nameOf(field: FieldId): string {
  const label = catalogue[field].label.replace(/\s*\(Date de signature.*\)$/, '');
  const owner = people[field.split('.')[0] ?? ''];
  return owner === undefined || /apprenti|employeur|établissement/i.test(label) ? label : `${label} ${owner}`;
}

function isSame(field: FieldId, one: FieldValue, other: FieldValue): boolean {
  if (typeof one === 'number' || typeof other === 'number') return Math.abs(Number(one) - Number(other)) < 0.005;
  const { format } = catalogue[field];
  if (format === 'personName' || format === 'text') return foldName(String(one)) === foldName(String(other));
  // The national lists add a ninth character to some diploma codes.
  if (format === 'diplomaCode') return String(one).slice(0, 8) === String(other).slice(0, 8);
  return compactOf(String(one)) === compactOf(String(other));
}

function isWritten(field: FieldId, value: string, words: string, digits: string): boolean {
  const { format } = catalogue[field];
  if (format === 'personName' || format === 'text') return ` ${foldName(words)} `.includes(` ${foldName(value)} `);
  return digits.includes(compactOf(format === 'diplomaCode' ? value.slice(0, 8) : format === 'rncpCode' ? value.replace(/^RNCP/, '') : value));
}

function numbersLike(field: FieldId, text: string): string[] {
  const { format } = catalogue[field];
  const flat = text.replace(/(?<=\d)[ \u00a0\u202f.](?=\d)/g, '');
  if (format === 'siret') return [...new Set([...flat.matchAll(/(?<!\d)\d{14}(?!\d)/g)].map(([found]) => found))];
  if (format === 'uai') return [...new Set([...flat.matchAll(/(?<![\dA-Z])\d{7}[A-Z](?![\dA-Z])/g)].map(([found]) => found))];
  return [];
}

function foldName(name: string): string {
  return foldLabel(name).replace(/[^a-z0-9]+/g, ' ').trim();
}

function compactOf(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
