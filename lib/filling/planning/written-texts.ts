import { catalogue, type FieldId } from '../../fields/catalogue';
import { formatField } from '../../fields/formats';
import type { ControlReading } from '../../fields/reading';
import type { FieldValue } from '../../fields/values';
import { answersOf } from '../matching/option-choice';

/**
 * The ways to type a value into a box, first the one most boxes take: bare digits before groups of digits, since masks put the
 * separators themselves. Without regard to length. Empty when the box cannot take the value at all.
 */
export function writtenTexts(field: FieldId, value: FieldValue, control: Pick<ControlReading, 'kind' | 'inputType' | 'limits' | 'labels'>): readonly string[] {
  const isNumeric = control.kind === 'number' || control.inputType === 'number';
  const texts = unique(spellings(field, value, control));
  // A box of numbers drops whatever is none, or refuses all of it.
  return isNumeric ? unique(texts.map((text) => text.replace(/\s/g, '').replace(',', '.'))).filter((text) => /^\d+(?:\.\d+)?$/.test(text)) : texts;
}

function spellings(field: FieldId, value: FieldValue, control: Pick<ControlReading, 'limits' | 'labels'>): readonly string[] {
  const bare = String(value);
  const french = formatField(field, value);
  const { format } = catalogue[field];
  switch (format) {
    case 'siret':
    case 'phone':
      return [bare, french];
    case 'nir':
      return nirTexts(bare, french, control);
    case 'money':
      return [french.replace(/[\s\u00a0\u202f]/g, ''), french];
    case 'rncpCode':
      return isForDigits(control) ? [bare.replace(/\D/g, ''), bare] : [bare, bare.replace(/\D/g, '')];
    case 'naf':
      return [bare, `${bare.slice(0, 2)}.${bare.slice(2)}`];
    case 'minutes':
      return [french, bare];
    case 'code':
    case 'department':
      return codeTexts(field, bare);
    case 'boolean':
      return [value === true ? 'Oui' : 'Non'];
    case 'text':
    case 'personName':
    case 'signature':
    case 'date':
    case 'uai':
    case 'idcc':
    case 'email':
    case 'postalCode':
    case 'streetNumber':
    case 'rate':
    case 'count':
    case 'diplomaCode':
    case 'depositNumber':
      return [french];
  }
}

/** With its key unless the box, or its label, wants 13 characters. */
function nirTexts(bare: string, french: string, { limits, labels }: Pick<ControlReading, 'limits' | 'labels'>): readonly string[] {
  const short = bare.slice(0, 13);
  const wantsShort = (limits.maxLength !== null && limits.maxLength < 15) || labels.some(({ text }) => /sans (?:la |sa )?cl[ée]\b|\b13 (?:caract|chiffre|position)/i.test(text));
  return wantsShort && bare.length === 15 ? [short, formatField('apprentice.nir', short)] : [bare, french];
}

function isForDigits({ limits }: Pick<ControlReading, 'limits'>): boolean {
  return limits.inputMode === 'numeric' || (limits.maxLength !== null && limits.maxLength < 8) || (limits.pattern !== null && /^\^?(?:\\d|\[0-9\])/.test(limits.pattern));
}

/** A code of figures is typed as it is; one made of words here is typed in the words of the form. */
function codeTexts(field: FieldId, code: string): readonly string[] {
  const answer = answersOf(field)?.find((one) => one.code === code);
  const isCode = /\d/.test(code) || code.length <= 1 || code === code.toUpperCase();
  if (answer === undefined) return isCode ? [code] : [];
  return isCode ? [code, ...answer.labels] : answer.labels;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
