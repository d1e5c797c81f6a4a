import type { Store } from '../../lib/browser/store/open-store';
import type { FieldValues } from '../../lib/fields/values';
import { assembleCaseValues } from '../../lib/profiles/case-values';
import type { ProfileKind, ProfileRecord } from '../../lib/profiles/record';
import type { Chosen } from './case-loader';

/** The other dossiers of the chosen apprentice that the user keeps; null while no apprentice is chosen. */
export async function listApprenticeContracts(store: Pick<Store, 'list' | 'get'>, { apprentice, caseFile }: Chosen): Promise<readonly FieldValues[] | null> {
  if (apprentice === null || apprentice === undefined) return null;
  // The model of a course is nobody's contract.
  const others = (await store.list('caseFile')).filter((record) => record.apprentice === apprentice && record.id !== caseFile && record.isTemplate !== true);
  const get = async (kind: ProfileKind, id: string | null): Promise<ProfileRecord | null> => (id === null ? null : ((await store.get(kind, id)) ?? null));
  return Promise.all(
    others.map(async (record) => {
      const [employer, training] = await Promise.all([get('employer', record.employer), get('training', record.training)]);
      const values = assembleCaseValues({ caseFile: record, employer, training, apprentice: null, master1: null, master2: null });
      return Object.fromEntries(Object.entries(values).map(([field, { value }]) => [field, value]));
    }),
  );
}
