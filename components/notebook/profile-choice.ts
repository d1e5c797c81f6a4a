import { formatField } from '../../lib/fields/formats';
import type { Choice } from '../../lib/guidance/panel-view';
import { fieldOfKey, type ProfileKind, type RecordOf } from '../../lib/profiles/record';

const details: Readonly<Record<ProfileKind, readonly string[]>> = {
  employer: ['employer.address.city', 'employer.siret'],
  master: ['master.birthDate', 'master.job'],
  apprentice: ['apprentice.birthDate', 'apprentice.address.city'],
  training: ['training.diplomaCode', 'training.cfa.name'],
};

/** A profile as a line to choose: its name, and what tells it from a namesake. */
export function profileChoice<Kind extends ProfileKind>(kind: Kind, record: RecordOf<Kind>): Choice {
  const values: Readonly<Record<string, unknown>> = record.values;
  const shown = details[kind].flatMap((key) => {
    const value = values[key];
    const field = fieldOfKey(kind, key);
    if (field === null || typeof value !== 'string' || value === '') return [];
    const text = formatField(field, value);
    return [key.endsWith('.birthDate') ? `né(e) le ${text}` : text];
  });
  return { id: record.id, name: record.name, detail: shown.join(', ') };
}
