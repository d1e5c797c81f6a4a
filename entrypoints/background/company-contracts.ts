import type { Store } from '../../lib/browser/store/open-store';
import { parseIsoDate } from '../../lib/fields/iso-date';
import { assembleCaseValues } from '../../lib/profiles/case-values';
import type { CaseFileRecord, ProfileRecord } from '../../lib/profiles/record';
import type { CompanyContract } from '../../lib/rules/rule';
import type { Chosen } from './case-loader';

/** Contracts prolonged after a failed exam: the apprentice prepares the same diploma once more. */
const repeatingType = '33';

/**
 * The contracts of the other apprentices of the chosen employer that the user keeps, those without dates left out; null while no employer
 * is chosen. The chosen apprentice's own are left out, and an apprentice counts once on the same days, however many amendments are kept.
 */
export async function listCompanyContracts(store: Pick<Store, 'list' | 'get'>, { employer, caseFile, apprentice = null }: Chosen): Promise<readonly CompanyContract[] | null> {
  if (employer === null || employer === undefined) return null;
  // The model of a course is nobody's contract.
  const others = (await store.list('caseFile')).filter((record) => record.employer === employer && record.id !== caseFile && record.isTemplate !== true);
  const contracts = new Map<string, CompanyContract>();
  for (const record of others.filter((other) => other.apprentice === null || other.apprentice !== apprentice)) {
    const contract = await readContract(store, record);
    if (contract === null) continue;
    // An amendment keeps the first day of the contract that it changes; one that prolongs it ends last.
    const key = `${record.apprentice ?? record.id} ${contract.startDate}`;
    const before = contracts.get(key);
    if (before === undefined || before.endDate <= contract.endDate) contracts.set(key, contract);
  }
  return [...contracts.values()];
}

async function readContract(store: Pick<Store, 'get'>, caseFile: CaseFileRecord): Promise<CompanyContract | null> {
  const getMaster = async (id: string | null): Promise<ProfileRecord | null> => (id === null ? null : ((await store.get('master', id)) ?? null));
  const [master1, master2] = await Promise.all([getMaster(caseFile.master1), getMaster(caseFile.master2)]);
  const values = assembleCaseValues({ caseFile, employer: null, master1, master2, apprentice: null, training: null });
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const startDate = parseIsoDate(text(values['contract.startDate']?.value));
  const endDate = parseIsoDate(text(values['contract.endDate']?.value));
  if (startDate === null || endDate === null) return null;
  const masters = (['master1', 'master2'] as const).flatMap((place) => {
    const birthDate = parseIsoDate(text(values[`${place}.birthDate`]?.value));
    const { lastName, firstName } = { lastName: text(values[`${place}.lastName`]?.value), firstName: text(values[`${place}.firstName`]?.value) };
    return birthDate === null || lastName === '' || firstName === '' ? [] : [{ lastName, firstName, birthDate }];
  });
  return { startDate, endDate, isRepeating: values['contract.type']?.value === repeatingType, masters };
}
