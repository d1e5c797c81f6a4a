import type { FieldValue } from '../fields/values';
import type { CaseFileRecord, ProfileRecord } from './record';

/** One key of profiles that are being merged, with what each of them has there. */
export interface MergeLine {
  readonly key: string;
  /** Different values, in the order of the profiles; never empty. */
  readonly values: readonly FieldValue[];
}

/** What the profiles say, key by key: `agreed` is what no two of them contradict, `disputed` what the user has to choose. */
export function compareProfiles(records: readonly ProfileRecord[]): { readonly agreed: readonly MergeLine[]; readonly disputed: readonly MergeLine[] } {
  const keys = [...new Set(records.flatMap(({ values }) => Object.keys(values)))];
  const lines = keys.map((key): MergeLine => {
    const found = records.flatMap(({ values }) => (values[key] === undefined || values[key] === '' ? [] : [values[key]]));
    return { key, values: [...new Set(found)] };
  });
  const filled = lines.filter(({ values }) => values.length > 0);
  return { agreed: filled.filter(({ values }) => values.length === 1), disputed: filled.filter(({ values }) => values.length > 1) };
}

/** The places of a dossier where a profile may stand. */
const places = ['employer', 'master1', 'master2', 'apprentice', 'training'] as const;

/** What a merge writes and what it takes away. */
export interface Merge {
  readonly merged: ProfileRecord;
  /** Dossiers that named one of the others. */
  readonly caseFiles: readonly CaseFileRecord[];
  /** Ids of the profiles that are one with the merged one now. */
  readonly removed: readonly string[];
}

/**
 * Makes one profile of several: `keep` gives its id and name, what is agreed stays, and of what is disputed `choose` gives the value.
 * Every dossier that named one of the others names the kept one. Throws when `keep` is none of them.
 */
export function mergeProfiles(options: {
  readonly records: readonly ProfileRecord[];
  readonly keep: string;
  readonly choose: Readonly<Record<string, FieldValue>>;
  readonly caseFiles: readonly CaseFileRecord[];
}): Merge {
  const { records, keep, choose } = options;
  const kept = records.find(({ id }) => id === keep);
  if (kept === undefined) throw new TypeError('The profile to keep is none of those to merge');
  const { agreed, disputed } = compareProfiles(records);
  const own = (key: string, values: readonly FieldValue[]): FieldValue | undefined => choose[key] ?? kept.values[key] ?? values[0];
  const values = [...agreed, ...disputed].flatMap(({ key, values: found }) => {
    const value = own(key, found);
    return value === undefined ? [] : [[key, value] as const];
  });
  const removed = records.filter(({ id }) => id !== keep).map(({ id }) => id);
  const relink = (id: string | null): string | null => (id !== null && removed.includes(id) ? keep : id);
  const caseFiles = options.caseFiles
    .filter((caseFile) => places.some((place) => removed.includes(caseFile[place] ?? '')))
    .map((caseFile): CaseFileRecord => {
      const { employer, master1, master2, apprentice, training } = caseFile;
      const [first, second] = [relink(master1), relink(master2)];
      // The two masters of a contract are two people: one who was entered twice is one.
      return { ...caseFile, employer: relink(employer), master1: first, master2: second === first ? null : second, apprentice: relink(apprentice), training: relink(training) };
    });
  return { merged: { ...kept, values: Object.fromEntries(values) }, caseFiles, removed };
}
