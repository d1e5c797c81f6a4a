import { catalogue } from '../../lib/fields/catalogue';
import type { FieldValue } from '../../lib/fields/values';
import type { CaseFileRecord, ProfileRecord } from '../../lib/profiles/record';
import type { Clash } from './ChangedElsewhere';
import { showValue, type Edits } from './edits';
import { queryField } from './form-layout';
import { drawDifferences } from './preview-import';

export interface Clashes {
  /** Keys that were changed both here and in another page, to different ends. */
  readonly keys: readonly string[];
  readonly clashes: readonly Clash[];
  /** How many values were changed in the other page only. */
  readonly others: number;
}

type Stored = ProfileRecord | CaseFileRecord;

/** Compares a record as it was when its editing began with what another page has made of it since. */
export function findClashes(base: Stored, now: Stored, edits: Edits, nameOf: (id: string) => string): Clashes {
  const [before, after] = [flatten(base), flatten(now)];
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  const shownOf = (key: string): string => {
    const field = queryField(key);
    return field === null ? String(after.get(key) ?? '') : showValue(field, after.get(key));
  };
  const keys = changed.filter((key) => edits[key] !== undefined && edits[key] !== shownOf(key));
  const clashes = keys.map((key): Clash => {
    const [drawn] = drawDifferences([{ key, before: undefined, after: after.get(key) }], nameOf);
    const field = queryField(key);
    const typed = edits[key] ?? '';
    const isSecret = field !== null && catalogue[field].sensitivity === 'secret';
    const own = isSecret ? '•••' : field === null && key !== 'name' ? nameOf(typed) : typed;
    return { label: drawn?.label ?? key, theirs: drawn?.after ?? '', own };
  });
  return { keys, clashes, others: changed.length - keys.length };
}

function flatten(record: Stored): ReadonlyMap<string, FieldValue> {
  const own = Object.entries(record).filter((entry): entry is [string, string] => entry[0] !== 'id' && typeof entry[1] === 'string');
  return new Map([...own, ...Object.entries(record.values)]);
}
