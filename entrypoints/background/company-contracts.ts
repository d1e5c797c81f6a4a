import type { Store } from '../../lib/browser/store/open-store';
import { parseIsoDate } from '../../lib/fields/iso-date';
import { assembleCaseValues } from '../../lib/profiles/case-values';
import type { CaseFileRecord, ProfileRecord } from '../../lib/profiles/record';
import type { CompanyContract } from '../../lib/rules/rule';
import type { Chosen } from './case-loader';

/** Contracts prolonged after a failed exam: the apprentice prepares the same diploma once more. */
const repeatingType = '33';

/** The other contracts of the chosen employer that the user keeps, those without dates left out; null while no employer is chosen. */
export async function listCompanyContracts(store: Store, { employer, caseFile }: Chosen): Promise<readonly CompanyContract[] | null> {
  if (employer === null || employer === undefined) return null;
  const others = (await store.list('caseFile')).filter((record) => record.employer === employer && record.id !== caseFile);
  const contracts = await Promise.all(others.map((record) => readContract(store, record)));
  return contracts.flatMap((contract) => contract ?? []);
}

async function readContract(store: Store, caseFile: CaseFileRecord): Promise<CompanyContract | null> {
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
