import { foldLabel } from '../fields/label-text';
import { identityOf } from './read-rows';
import type { ProfileKind, ProfileRecord } from './record';

/** Profiles that may be one and the same, and what makes one think so. */
export interface DuplicateGroup {
  readonly ids: readonly string[];
  readonly because: 'same' | 'alike';
}

/** What two profiles of a kind share when they may be one; blank parts make no key. Each line is one way to be alike. */
const alikeKeys: Readonly<Record<ProfileKind, readonly (readonly string[])[]>> = {
  employer: [['employer.name', 'employer.address.postalCode']],
  master: [['master.lastName', 'master.birthDate'], ['master.firstName', 'master.birthDate', 'master.email']],
  apprentice: [['apprentice.lastName', 'apprentice.birthDate'], ['apprentice.firstName', 'apprentice.birthDate', 'apprentice.email']],
  training: [['training.cfa.uai', 'training.diplomaCode', 'training.rncpCode']],
}; // prettier-ignore

/**
 * Profiles that may have been entered twice. « same »: what tells one from all others agrees (SIRET, whole name and birth date, title and UAI).
 * « alike »: a part of it does, with names compared but for spaces, hyphens and doubled letters; twins and two sites of a company are among them,
 * so nothing is ever merged without being asked.
 */
export function findDuplicates(kind: ProfileKind, records: readonly ProfileRecord[]): readonly DuplicateGroup[] {
  const same = groupBy(records, (record) => [traitsOf(kind, record).identity]);
  const groups: DuplicateGroup[] = same.map((ids) => ({ ids, because: 'same' }));
  const taken = new Set(same.map(keyOf));
  const alike = join(groupBy(records, (record) => traitsOf(kind, record).alike));
  for (const ids of alike) {
    // What is wholly the same has been said; a larger group says more.
    if (!taken.has(keyOf(ids))) groups.push({ ids, because: 'alike' });
  }
  return groups;
}

/** Reads what is compared of some profiles, ahead of the comparison: ten thousand at once would be felt. */
export function noteTraits(kind: ProfileKind, records: readonly ProfileRecord[]): void {
  for (const record of records) traitsOf(kind, record);
}

/** What is compared of a profile, blank where a part is missing. */
interface Traits {
  readonly identity: string;
  readonly alike: readonly string[];
}

// A profile is never changed in place: a changed one is another object.
const known = new WeakMap<ProfileRecord, Traits>();

function traitsOf(kind: ProfileKind, record: ProfileRecord): Traits {
  const traits = known.get(record) ?? { identity: identityOf(kind, record.values), alike: alikeKeysOf(kind, record) };
  known.set(record, traits);
  return traits;
}

function alikeKeysOf(kind: ProfileKind, { values }: ProfileRecord): readonly string[] {
  return alikeKeys[kind].map((keys, way) => {
    const parts = keys.map((key) => (key.endsWith('Name') || key.endsWith('.name') ? skeleton(String(values[key] ?? '')) : foldLabel(String(values[key] ?? ''))));
    return parts.includes('') ? '' : `${way}:${parts.join('|')}`;
  });
}

/** A name without what is most often written in two ways: spaces, hyphens, doubled letters, legal forms. */
function skeleton(name: string): string {
  return foldLabel(name)
    .replace(/\b(?:sarl|sas|sasu|eurl|sa|ets|etablissements|entreprise|societe)\b/g, '')
    .replace(/[^a-z0-9]/g, '')
    .replace(/([a-z])\1/g, '$1');
}

function groupBy(records: readonly ProfileRecord[], keysOf: (record: ProfileRecord) => readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record.id]);
      else group.push(record.id);
    }
  }
  return [...groups.values()].filter((ids) => ids.length > 1);
}

/** Groups that share a profile are one group. */
function join(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const groupOf = new Map<string, Set<string>>();
  for (const ids of groups) {
    const whole = new Set(ids.flatMap((id) => [id, ...(groupOf.get(id) ?? [])]));
    for (const id of whole) groupOf.set(id, whole);
  }
  return [...new Set(groupOf.values())].map((whole) => [...whole]);
}

function keyOf(ids: readonly string[]): string {
  return ids.toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
}
