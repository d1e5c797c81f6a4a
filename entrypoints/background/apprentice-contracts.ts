import type { Store } from '../../lib/browser/store/open-store';
import type { FieldValues } from '../../lib/fields/values';
import { othersOfApprentice } from '../../lib/guidance/other-contracts';
import type { Chosen } from './case-loader';
import { loadOthers } from './load-others';

/** The other dossiers of the chosen apprentice that the user keeps; null while no apprentice is chosen. */
export async function listApprenticeContracts(store: Pick<Store, 'list' | 'get'>, chosen: Chosen): Promise<readonly FieldValues[] | null> {
  const others = othersOfApprentice(await store.list('caseFile'), chosen);
  return others === null ? null : (await loadOthers(store, others, ['employer', 'training'])).map(({ values }) => values);
}
