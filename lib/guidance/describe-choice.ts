import { formatField } from '../fields/formats';
import type { FieldId } from '../fields/catalogue';
import type { FieldValue } from '../fields/values';
import type { Choice, ChoiceKind } from './panel-view';

interface Chosen {
  readonly id: string;
  readonly name: string;
  /** By field id; a master's profile says `master.` for both masters. */
  readonly values: Readonly<Partial<Record<string, FieldValue>>>;
}

/** Where what tells namesakes apart stands, with the field whose format it has. */
const details: Readonly<Record<ChoiceKind, readonly (readonly [key: string, field: FieldId])[]>> = {
  caseFile: [['contract.startDate', 'contract.startDate']],
  employer: [['employer.siret', 'employer.siret'], ['employer.address.city', 'employer.address.city']],
  master1: [['master.birthDate', 'master1.birthDate'], ['master.job', 'master1.job']],
  master2: [['master.birthDate', 'master1.birthDate'], ['master.job', 'master1.job']],
  apprentice: [['apprentice.birthDate', 'apprentice.birthDate'], ['apprentice.address.city', 'apprentice.address.city']],
  training: [['training.cfa.name', 'training.cfa.name'], ['training.diplomaCode', 'training.diplomaCode']],
}; // prettier-ignore

/** A record as a line of a list: its name, and what tells namesakes apart (birth date, town, company). */
export function describeChoice(kind: ChoiceKind, record: Chosen): Choice {
  const parts = details[kind].flatMap(([key, field]) => {
    const value = record.values[key];
    return value === undefined || value === '' ? [] : [formatField(field, value)];
  });
  const [first, ...rest] = parts;
  const detail = kind === 'caseFile' && first !== undefined ? `début le ${first}` : [first, ...rest].filter((part) => part !== undefined).join(' · ');
  return { id: record.id, name: record.name, detail };
}
