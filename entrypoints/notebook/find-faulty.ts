import type { IsoDate } from '../../lib/fields/iso-date';
import { judgeCase } from '../../lib/guidance/judge-case';
import type { CaseParts } from '../../lib/profiles/case-values';
import { progressOf } from '../../lib/profiles/case-progress';
import type { CaseFileRecord } from '../../lib/profiles/record';
import type { Records } from './use-records';

/** More would be felt at each change of the store. */
const judgedAtMost = 200;

interface Faulty {
  /** Dossiers judged: neither models, nor sent, nor archived. */
  readonly checked: number;
  readonly faulty: readonly { readonly id: string; readonly name: string }[];
}

const known = new WeakMap<Records, Faulty>();

/** The dossiers still to be sent in which something blocks; the same records give the same answer. */
export function findFaulty(records: Records, today: IsoDate): Faulty {
  const before = known.get(records);
  if (before !== undefined) return before;
  const open = [...records.byKind.caseFile.values()].filter((record) => record.isTemplate !== true && !['sent', 'archived'].includes(progressOf(record).state)).slice(0, judgedAtMost);
  const faulty = open.filter((record) => judgeCase(wholeCase(records, record), { today }).some(({ severity }) => severity === 'blocking'));
  const found = { checked: open.length, faulty: faulty.map(({ id, name }) => ({ id, name })) };
  known.set(records, found);
  return found;
}

/** A dossier with all the profiles it joins. */
export function wholeCase({ byKind }: Records, caseFile: CaseFileRecord): CaseParts {
  return {
    caseFile,
    employer: byKind.employer.get(caseFile.employer ?? '') ?? null,
    apprentice: byKind.apprentice.get(caseFile.apprentice ?? '') ?? null,
    master1: byKind.master.get(caseFile.master1 ?? '') ?? null,
    master2: byKind.master.get(caseFile.master2 ?? '') ?? null,
    training: byKind.training.get(caseFile.training ?? '') ?? null,
  };
}
