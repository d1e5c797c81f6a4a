import { catalogue, type FieldFormat, type FieldId, type FormatOf } from './catalogue';
import { boolean, choice } from './formats/choices';
import { email, phone, streetNumber } from './formats/contact';
import { date } from './formats/date';
import { refuse, tidy, type Format, type Parsed } from './formats/format';
import { depositNumber, diplomaCode, idcc, naf, nir, postalCode, rncpCode, siret, uai } from './formats/identifiers';
import { count, minutes, money, rate } from './formats/numbers';
import { personName, signature, text } from './formats/text';
import type { IsoDate } from './iso-date';
import { queryEntry, type NomenclatureId } from './nomenclatures';
import type { FieldValue } from './values';

export type { Parsed } from './formats/format';

/** The value that a field holds once it is read. */
export type ValueOf<Id extends FieldId> = ValueOfFormat<FormatOf<Id>>;

type ValueOfFormat<F extends FieldFormat> = F extends 'date'
  ? IsoDate
  : F extends 'boolean'
    ? boolean
    : F extends 'money' | 'rate' | 'count' | 'minutes'
      ? number
      : string;

/**
 * Reads what a person wrote or a page shows in a field. Refused with a French sentence: what does not exist (a day, a code of
 * another list) and what could mean two things. Whether the value is lawful, or its key right, is for the rules.
 */
export function parseField<Id extends FieldId>(field: Id, shown: string | boolean): Parsed<ValueOf<Id>>;
export function parseField(field: FieldId, shown: string | boolean): Parsed {
  const { format } = catalogue[field];
  if (typeof shown === 'boolean')
    return format === 'boolean' ? { ok: true, value: shown } : refuse('Ce champ ne se remplit pas par une case à cocher.');
  const written = tidy(shown);
  return written === '' ? refuse('Ce champ est vide.') : formatOf(field).parse(written);
}

/** Writes a value as a French person writes it in a form; codes of lists stay bare. */
export function formatField(field: FieldId, value: FieldValue): string {
  return formatOf(field).format(value);
}

/** Says a value to a person: the words of its list (« 11 – Premier contrat… »), its unit (`1 867,02 €`). */
export function describeField(field: FieldId, value: FieldValue): string {
  const { format } = catalogue[field];
  const shown = formatField(field, value);
  const list = listOf(field);
  if (list !== null) {
    const label = queryEntry(list, String(value))?.label;
    if (label === undefined || list === 'wageBase') return shown;
    return /^\d/.test(shown) ? `${shown}\u00a0– ${label}` : label;
  }
  if (format === 'money') return `${shown}\u00a0€`;
  return format === 'rate' ? `${shown}\u00a0%` : shown;
}

/** The list whose codes a field takes; null for any other field, even one for which a list only makes proposals. */
export function listOf(field: FieldId): NomenclatureId | null {
  const { format, nomenclature } = catalogue[field];
  return (format === 'code' || format === 'department') && nomenclature !== undefined ? nomenclature : null;
}

const plainFormats: Readonly<Record<Exclude<FieldFormat, 'code' | 'department'>, Format>> = {
  text,
  personName,
  signature,
  date,
  siret,
  nir,
  uai,
  idcc,
  naf,
  phone,
  email,
  postalCode,
  streetNumber,
  diplomaCode,
  rncpCode,
  depositNumber,
  money,
  rate,
  count,
  minutes,
  boolean,
};
const choices = new Map<NomenclatureId, Format>();

function formatOf(field: FieldId): Format {
  const { format, nomenclature } = catalogue[field];
  if (format !== 'code' && format !== 'department') return plainFormats[format];
  if (nomenclature === undefined) return text;
  const known = choices.get(nomenclature) ?? choice(nomenclature);
  choices.set(nomenclature, known);
  return known;
}
