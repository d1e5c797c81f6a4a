import type { Store } from '../../lib/browser/store/open-store';
import { othersOfCompany, readCompanyContracts } from '../../lib/guidance/other-contracts';
import type { CompanyContract } from '../../lib/rules/rule';
import type { Chosen } from './case-loader';
import { loadOthers } from './load-others';

/** The contracts of the other apprentices of the chosen employer that the user keeps; null while no employer is chosen. */
export async function listCompanyContracts(store: Pick<Store, 'list' | 'get'>, chosen: Chosen): Promise<readonly CompanyContract[] | null> {
  const others = othersOfCompany(await store.list('caseFile'), chosen);
  return others === null ? null : readCompanyContracts(await loadOthers(store, others, ['master1', 'master2']));
}
