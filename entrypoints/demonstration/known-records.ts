import type { FieldId } from '../../lib/fields/catalogue';
import type { FieldValue, FieldValues } from '../../lib/fields/values';
import type { LookupId } from '../../lib/portal/description';

/** What the searches of the page to try on find: the people, training centres and certifications of the sample. */
export type KnownRecords = Readonly<Record<LookupId, readonly FieldValues[]>>;

interface Sample {
  readonly apprentices: readonly Profile[];
  readonly masters: readonly Profile[];
  readonly trainings: readonly Profile[];
}

interface Profile {
  readonly values: Readonly<Record<string, FieldValue>>;
}

export async function loadKnownRecords(): Promise<KnownRecords> {
  // A file of the extension itself, judged by its own test.
  const { apprentices, masters, trainings } = (await (await fetch('/sample/truelle-exemple.json')).json()) as Sample;
  const courses = trainings.map(({ values }) => values);
  const people = (place: 'master1' | 'master2') => masters.map(({ values }) => Object.fromEntries(Object.entries(values).map(([field, value]) => [field.replace(/^master\./, `${place}.`) as FieldId, value])));
  return { apprentice: apprentices.map(({ values }) => values), master1: people('master1'), master2: people('master2'), contact: people('master1'), cfa: courses, certification: courses, rncp: courses };
}
