import { parseIsoDate } from '../fields/iso-date';
import type { FieldId } from '../fields/catalogue';
import type { FieldValues } from '../fields/values';
import type { CaseFileRecord } from '../profiles/record';
import type { CompanyContract } from '../rules/rule';

/** Contracts prolonged after a failed exam: the apprentice prepares the same diploma once more. */
export const repeatingType = '33';

/** Whose contract is judged: the records chosen for it, null or absent where none is. */
export interface WhoseContract {
  readonly caseFile?: string | null;
  readonly employer?: string | null;
  readonly apprentice?: string | null;
}

/** A dossier with what it and its profiles say. */
export interface OtherContract {
  readonly record: CaseFileRecord;
  readonly values: FieldValues;
}

/** The dossiers of the other apprentices of the chosen employer; null while no employer is chosen. The model of a course is nobody's contract. */
export function othersOfCompany(all: readonly CaseFileRecord[], { employer, caseFile, apprentice = null }: WhoseContract): readonly CaseFileRecord[] | null {
  if (employer === null || employer === undefined) return null;
  return all.filter((record) => record.employer === employer && record.id !== caseFile && record.isTemplate !== true && (record.apprentice === null || record.apprentice !== apprentice));
}

/** The other dossiers of the chosen apprentice; null while no apprentice is chosen. */
export function othersOfApprentice(all: readonly CaseFileRecord[], { apprentice, caseFile }: WhoseContract): readonly CaseFileRecord[] | null {
  if (apprentice === null || apprentice === undefined) return null;
  return all.filter((record) => record.apprentice === apprentice && record.id !== caseFile && record.isTemplate !== true);
}

/** The contracts of a company, those without dates left out. An apprentice counts once on the same days, however many amendments are kept. */
export function readCompanyContracts(others: readonly OtherContract[]): readonly CompanyContract[] {
  return mergeCompanyContracts(others).map(({ contract }) => contract);
}

/** The same, each with a dossier that it was read in: only those of one apprentice are ever one, so that those of another can be left out afterwards. */
export function mergeCompanyContracts(others: readonly OtherContract[]): readonly { readonly record: CaseFileRecord; readonly contract: CompanyContract }[] {
  const contracts = new Map<string, { readonly record: CaseFileRecord; readonly contract: CompanyContract }>();
  for (const other of others) {
    const contract = readContract(other.values);
    if (contract === null) continue;
    // An amendment keeps the first day of the contract that it changes; one that prolongs it ends last.
    const key = `${other.record.apprentice ?? other.record.id} ${contract.startDate}`;
    const before = contracts.get(key);
    if (before === undefined || before.contract.endDate <= contract.endDate) contracts.set(key, { record: other.record, contract });
  }
  return [...contracts.values()];
}

function readContract(values: FieldValues): CompanyContract | null {
  const text = (field: FieldId): string => {
    const value = values[field];
    return typeof value === 'string' ? value : '';
  };
  const [startDate, endDate] = [parseIsoDate(text('contract.startDate')), parseIsoDate(text('contract.endDate'))];
  if (startDate === null || endDate === null) return null;
  const masters = (['master1', 'master2'] as const).flatMap((place) => {
    const birthDate = parseIsoDate(text(`${place}.birthDate`));
    const [lastName, firstName] = [text(`${place}.lastName`), text(`${place}.firstName`)];
    return birthDate === null || lastName === '' || firstName === '' ? [] : [{ lastName, firstName, birthDate }];
  });
  return { startDate, endDate, isRepeating: text('contract.type') === repeatingType, masters };
}
