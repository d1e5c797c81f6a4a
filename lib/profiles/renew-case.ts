import type { CaseFileRecord, RecordValues } from './record';

/** What does not pass from one contract to the next: what was agreed, dated, paid or signed for it alone. */
const ofOneContract =
  /^(?:contract\.(?:type|exemptionType|previousContractNumber|conclusionDate|startDate|practicalTrainingStartDate|amendmentEffectDate|endDate|grossMonthlySalary|conventionalMinimum|wages\..*)|training\..*|signature\..*|masters\..*)$/;

/**
 * A dossier for the next contract of the same apprentice with the same employer. The number of the contract before stays blank:
 * a dossier does not know under which number its own contract was deposited.
 */
export function renewCase(caseFile: CaseFileRecord, id: string): CaseFileRecord {
  const values: RecordValues = Object.fromEntries(Object.entries(caseFile.values).filter(([key]) => !ofOneContract.test(key)));
  const { employer, apprentice, master1, master2 } = caseFile;
  return { id, name: `${caseFile.name} (renouvellement)`.slice(0, 500), employer, apprentice, master1, master2, training: null, values };
}
