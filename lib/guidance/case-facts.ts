import type { FieldId } from '../fields/catalogue';
import { parseIsoDate } from '../fields/iso-date';
import type { FieldValues } from '../fields/values';
import { progressOf } from '../profiles/case-progress';
import { recallEarlierContracts } from '../profiles/earlier-contracts';
import type { CaseFileRecord } from '../profiles/record';
import type { CaseFacts, CompanyContract } from '../rules/rule';
import { repeatingType } from './other-contracts';

/** Fields by which the user's own records tell facts of a contract. */
export const factFields = ['contract.startDate', 'contract.type', 'training.targetDiploma'] as const satisfies readonly FieldId[];

/** What the user's own records hold of a contract beside its own values; absent where nothing is chosen. */
export interface KeptRecords {
  readonly caseFile?: CaseFileRecord | null;
  readonly companyContracts?: readonly CompanyContract[];
  readonly apprenticeContracts?: readonly FieldValues[];
}

/** Gathers the facts of rules that the user's own records tell; the others are left out, for they are not known. */
export function gatherCaseFacts(current: FieldValues, { caseFile, companyContracts, apprenticeContracts }: KeptRecords): Omit<CaseFacts, 'today'> {
  const sentOn = caseFile === undefined || caseFile === null ? null : parseIsoDate(progressOf(caseFile).days.sent ?? '');
  return {
    ...(companyContracts === undefined ? {} : { companyContracts }),
    ...(apprenticeContracts === undefined ? {} : recallEarlierContracts(current, apprenticeContracts)),
    // Another type says nothing of it: who repeats may sign a new contract.
    ...(current['contract.type'] === repeatingType ? { isApprenticeRepeating: true } : {}),
    ...(sentOn === null ? {} : { sentOn }),
  };
}
