import type { IsoDate } from '../../lib/fields/iso-date';
import type { FieldValues } from '../../lib/fields/values';
import { gatherCaseFacts } from '../../lib/guidance/case-facts';
import { judgeCase } from '../../lib/guidance/judge-case';
import type { AlertLevel } from '../../lib/guidance/set-aside';
import { mergeCompanyContracts, othersOfApprentice, othersOfCompany } from '../../lib/guidance/other-contracts';
import { lookUpPostalCodes, type Communes } from '../../lib/law/identifiers/communes';
import { progressOf } from '../../lib/profiles/case-progress';
import { assembleCaseValues, type CaseParts } from '../../lib/profiles/case-values';
import type { CaseFileRecord } from '../../lib/profiles/record';
import type { Finding } from '../../lib/rules/rule';
import type { Records } from './use-records';

/** More would be felt at each change of the store. */
const judgedAtMost = 200;

interface Faulty {
  /** Dossiers judged: neither models, nor sent, nor archived. */
  readonly checked: number;
  readonly faulty: readonly { readonly id: string; readonly name: string }[];
}

/** What dossiers are judged with beside the records: the day it is, and the list of communes once it is read. */
export interface Bearings {
  /** Which findings are told. */
  readonly level?: AlertLevel;
  readonly today: IsoDate;
  readonly communes: Communes | null;
}

/** Judges the stored dossiers of one state of the records as a panel judges the page: by the same facts. The same dossier is judged once. */
export interface CaseJudge {
  readonly findingsOf: (record: CaseFileRecord) => readonly Finding[];
  /** Those of some dossiers that are still to be sent and in which something blocks. */
  readonly findFaulty: (among: Iterable<CaseFileRecord>) => Faulty;
}

export function createCaseJudge(records: Records, { today, communes, level = 'all' }: Bearings): CaseJudge {
  const all = [...records.byKind.caseFile.values()];
  const valuesOf = remember((record: CaseFileRecord) => readValues(wholeCase(records, record)));
  // Many dossiers of one company: each is read once, not once for each other.
  const [byEmployer, byApprentice] = [group(all, 'employer'), group(all, 'apprentice')];
  const ofCompany = remember((records: readonly CaseFileRecord[]) => mergeCompanyContracts(records.map((record) => ({ record, values: valuesOf(record) }))));

  const findingsOf = remember((record: CaseFileRecord): readonly Finding[] => {
    const whose = { caseFile: record.id, employer: record.employer, apprentice: record.apprentice };
    const colleagues = ofCompany(byEmployer.get(record.employer) ?? none);
    const others = new Set(othersOfCompany(colleagues.map((one) => one.record), whose));
    const ofApprentice = othersOfApprentice(byApprentice.get(record.apprentice) ?? none, whose);
    const values = valuesOf(record);
    const facts = gatherCaseFacts(values, {
      caseFile: record,
      ...(record.employer === null ? {} : { companyContracts: colleagues.flatMap((one) => (others.has(one.record) ? [one.contract] : [])) }),
      ...(ofApprentice === null ? {} : { apprenticeContracts: ofApprentice.map(valuesOf) }),
    });
    return judgeCase(wholeCase(records, record), { ...facts, ...tellCommunes(values, communes), today, stage: 'entry' }, level);
  });
  const findFaulty = (among: Iterable<CaseFileRecord>): Faulty => {
    const open = [...among].filter((record) => record.isTemplate !== true && !['sent', 'archived'].includes(progressOf(record).state)).slice(0, judgedAtMost);
    const faulty = open.filter((record) => findingsOf(record).some(({ severity }) => severity === 'blocking'));
    return { checked: open.length, faulty: faulty.map(({ id, name }) => ({ id, name })) };
  };
  return { findingsOf, findFaulty };
}

const none: readonly CaseFileRecord[] = [];

/** The dossiers of each company or apprentice; models are nobody's contract. */
function group(all: readonly CaseFileRecord[], by: 'employer' | 'apprentice'): ReadonlyMap<string | null, readonly CaseFileRecord[]> {
  const groups = new Map<string | null, CaseFileRecord[]>();
  for (const record of all) {
    if (record.isTemplate === true) continue;
    const known = groups.get(record[by]);
    if (known === undefined) groups.set(record[by], [record]);
    else known.push(record);
  }
  return groups;
}

function remember<Key extends object, Answer>(tell: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = tell(key);
    known.set(key, answer);
    return answer;
  };
}

function tellCommunes(values: FieldValues, communes: Communes | null) {
  if (communes === null) return {};
  const written = Object.entries(values).flatMap(([field, value]) => (field.endsWith('.postalCode') ? [String(value)] : []));
  return { communesOfPostalCode: lookUpPostalCodes(communes, written) };
}

function readValues(parts: CaseParts): FieldValues {
  return Object.fromEntries(Object.entries(assembleCaseValues(parts)).map(([field, { value }]) => [field, value]));
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
