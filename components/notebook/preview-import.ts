import { catalogue } from '../../lib/fields/catalogue';
import { nomenclatures } from '../../lib/fields/nomenclatures';
import type { FieldValue } from '../../lib/fields/values';
import { isList, showValue } from './edits';
import { queryField } from './form-layout';
import type { PreviewUpdate } from './ImportPreview';

/** One thing that an update changes, before it is put into words. */
export interface RawDifference {
  readonly key: string;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

const places: Readonly<Record<string, string>> = {
  name: 'Nom de la fiche',
  employer: 'Employeur',
  apprentice: 'Apprenti',
  master1: 'Maître d’apprentissage n° 1',
  master2: 'Maître d’apprentissage n° 2',
  training: 'Formation',
};

/** The differences of an update as read on screen. A secret is never shown: only that it changes. */
export function drawDifferences(differences: readonly RawDifference[], nameOf: (id: string) => string): PreviewUpdate['differences'] {
  return differences.map(({ key, before, after }) => {
    const field = queryField(key);
    if (field === null) {
      const show = (value: FieldValue | undefined): string =>
        key === 'name' ? String(value ?? '') : nameOf(String(value ?? '')) || sayPresence(value);
      return { label: places[key] ?? key, before: show(before), after: show(after) };
    }
    const { label, sensitivity, nomenclature } = catalogue[field];
    const show = (value: FieldValue | undefined): string => {
      if (sensitivity === 'secret') return sayPresence(value);
      const entry =
        isList(field) && nomenclature !== undefined ? nomenclatures[nomenclature].entries.find(({ code }) => code === value) : undefined;
      return entry?.label ?? showValue(field, value);
    };
    return { label, before: show(before), after: show(after) };
  });
}

function sayPresence(value: FieldValue | undefined): string {
  return value === undefined ? '' : '•••';
}
