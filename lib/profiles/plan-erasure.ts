import { foldLabel } from '../fields/label-text';
import type { CaseFileRecord, ProfileRecord, RecordValues } from './record';

/** The kinds of profiles that are people. */
export type PersonKind = 'apprentice' | 'master';

/** What is looked through for a person. */
export interface Holdings {
  readonly apprentice: readonly ProfileRecord[];
  readonly master: readonly ProfileRecord[];
  readonly caseFile: readonly CaseFileRecord[];
  /** What is being entered on the portal. */
  readonly entries: readonly { readonly id: string; readonly caseFile: string | null; readonly values: RecordValues }[];
}

/** All that names a person, by ids; `changed`: contracts of others that the person was the master of, without the person. */
export interface Erasure {
  readonly apprentice: readonly string[];
  readonly master: readonly string[];
  readonly caseFile: readonly string[];
  readonly entries: readonly string[];
  readonly changed: readonly CaseFileRecord[];
}

/**
 * Finds a person everywhere. A namesake is the same person only when the birth date is the same too; where what was entered gives no birth date,
 * the name is enough for what is kept a few days anyhow. A contract of the person as an apprentice goes whole.
 */
export function planErasure(kind: PersonKind, record: ProfileRecord, holdings: Holdings): Erasure {
  const person = whoIs(record.values, `${kind}.`);
  const isNamed = (values: RecordValues, head: string): boolean => isSame(whoIs(values, head), person, true);
  const idsOf = (one: PersonKind): readonly string[] =>
    holdings[one].filter(({ id, values }) => (one === kind && id === record.id) || isSame(whoIs(values, `${one}.`), person, false)).map(({ id }) => id);
  const [apprentice, master] = [idsOf('apprentice'), idsOf('master')];
  const cases = holdings.caseFile.filter((one) => (one.apprentice !== null && apprentice.includes(one.apprentice)) || isNamed(one.values, 'apprentice.'));
  const caseFile = cases.map(({ id }) => id);
  const entries = holdings.entries
    .filter((one) => (one.caseFile !== null && caseFile.includes(one.caseFile)) || personHeads.some((head) => isNamed(one.values, head)))
    .map(({ id }) => id);
  const changed = holdings.caseFile.flatMap((one) => {
    const cleared = caseFile.includes(one.id) ? one : withoutMaster(one, (place) => (one[place] !== null && master.includes(one[place])) || isNamed(one.values, `${place}.`));
    return cleared === one ? [] : [cleared];
  });
  return { apprentice, master, caseFile, entries, changed };
}

interface Who {
  readonly name: string;
  readonly birthDate: string;
}

const personHeads = ['apprentice.', 'master1.', 'master2.'];

function whoIs(values: RecordValues, head: string): Who {
  const part = (key: string): string => foldLabel(String(values[head + key] ?? ''));
  const [last, first] = [part('lastName'), part('firstName')];
  return { name: last === '' || first === '' ? '' : `${last} ${first}`, birthDate: String(values[`${head}birthDate`] ?? '') };
}

function isSame(one: Who, person: Who, mayLackDate: boolean): boolean {
  if (person.name === '' || one.name !== person.name) return false;
  return one.birthDate === '' || person.birthDate === '' ? mayLackDate : one.birthDate === person.birthDate;
}

function withoutMaster(caseFile: CaseFileRecord, isGone: (place: 'master1' | 'master2') => boolean): CaseFileRecord {
  const places = (['master1', 'master2'] as const).filter(isGone);
  if (places.length === 0) return caseFile;
  const values = Object.entries(caseFile.values).filter(([key]) => !places.some((place) => key.startsWith(`${place}.`)));
  return { ...caseFile, ...Object.fromEntries(places.map((place) => [place, null])), values: Object.fromEntries(values) };
}
