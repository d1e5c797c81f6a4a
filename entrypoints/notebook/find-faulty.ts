import type { IsoDate } from '../../lib/fields/iso-date';
import { judgeCase } from '../../lib/guidance/judge-case';
import type { CaseParts } from '../../lib/profiles/case-values';
import type { Finding } from '../../lib/rules/rule';
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
const judged = new WeakMap<CaseFileRecord, { readonly records: Records; readonly findings: readonly Finding[] }>();

/** What the rules say of a stored dossier; the same records give the same answer, so that typing costs nothing. */
export function findingsOf(records: Records, record: CaseFileRecord, today: IsoDate): readonly Finding[] {
  const before = judged.get(record);
  if (before?.records === records) return before.findings;
  const findings = judgeCase(wholeCase(records, record), { today });
  judged.set(record, { records, findings });
  return findings;
}

/** The dossiers still to be sent in which something blocks; the same records give the same answer. */
export function findFaulty(records: Records, today: IsoDate): Faulty {
  const before = known.get(records);
  if (before !== undefined) return before;
  const open = [...records.byKind.caseFile.values()].filter((record) => record.isTemplate !== true && !['sent', 'archived'].includes(progressOf(record).state)).slice(0, judgedAtMost);
  const faulty = open.filter((record) => findingsOf(records, record, today).some(({ severity }) => severity === 'blocking'));
  const found = { checked: open.length, faulty: faulty.map(({ id, name }) => ({ id, name })) };
  known.set(records, found);
  return found;
}

/** A dossier with all the profiles it joins. */
function wholeCase({ byKind }: Records, caseFile: CaseFileRecord): CaseParts {
  return {
    caseFile,
    employer: byKind.employer.get(caseFile.employer ?? '') ?? null,
    apprentice: byKind.apprentice.get(caseFile.apprentice ?? '') ?? null,
    master1: byKind.master.get(caseFile.master1 ?? '') ?? null,
    master2: byKind.master.get(caseFile.master2 ?? '') ?? null,
    training: byKind.training.get(caseFile.training ?? '') ?? null,
  };
}
