import type { IsoDate } from '../../lib/fields/iso-date';
import type { FieldValues } from '../../lib/fields/values';
import { gatherCaseFacts } from '../../lib/guidance/case-facts';
import { judgeCase } from '../../lib/guidance/judge-case';
import { othersOfApprentice, othersOfCompany, readCompanyContracts } from '../../lib/guidance/other-contracts';
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
  readonly today: IsoDate;
  readonly communes: Communes | null;
}

/** Judges the stored dossiers of one state of the records as a panel judges the page: by the same facts. The same dossier is judged once. */
export interface CaseJudge {
  readonly findingsOf: (record: CaseFileRecord) => readonly Finding[];
  /** The dossiers still to be sent in which something blocks. */
  readonly findFaulty: () => Faulty;
}

export function createCaseJudge(records: Records, { today, communes }: Bearings): CaseJudge {
  const all = [...records.byKind.caseFile.values()];
  const valuesOf = remember((record: CaseFileRecord) => readValues(wholeCase(records, record)));
  const toOther = (record: CaseFileRecord) => ({ record, values: valuesOf(record) });

  const findingsOf = remember((record: CaseFileRecord): readonly Finding[] => {
    const whose = { caseFile: record.id, employer: record.employer, apprentice: record.apprentice };
    const [ofCompany, ofApprentice] = [othersOfCompany(all, whose), othersOfApprentice(all, whose)];
    const values = valuesOf(record);
    const facts = gatherCaseFacts(values, {
      caseFile: record,
      ...(ofCompany === null ? {} : { companyContracts: readCompanyContracts(ofCompany.map(toOther)) }),
      ...(ofApprentice === null ? {} : { apprenticeContracts: ofApprentice.map(valuesOf) }),
    });
    return judgeCase(wholeCase(records, record), { ...facts, ...tellCommunes(values, communes), today, stage: 'entry' });
  });
  const findFaulty = remember((): Faulty => {
    const open = all.filter((record) => record.isTemplate !== true && !['sent', 'archived'].includes(progressOf(record).state)).slice(0, judgedAtMost);
    const faulty = open.filter((record) => findingsOf(record).some(({ severity }) => severity === 'blocking'));
    return { checked: open.length, faulty: faulty.map(({ id, name }) => ({ id, name })) };
  });
  return { findingsOf, findFaulty: () => findFaulty(records) };
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
