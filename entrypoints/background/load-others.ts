import type { Store } from '../../lib/browser/store/open-store';
import type { OtherContract } from '../../lib/guidance/other-contracts';
import { assembleCaseValues, kindOfPlace, type CaseParts, type ProfilePlace } from '../../lib/profiles/case-values';
import type { CaseFileRecord } from '../../lib/profiles/record';

/** Reads dossiers with the profiles of some of their places. */
export function loadOthers(store: Pick<Store, 'get'>, records: readonly CaseFileRecord[], places: readonly ProfilePlace[]): Promise<readonly OtherContract[]> {
  return Promise.all(
    records.map(async (record) => {
      const found = await Promise.all(
        places.map(async (place) => {
          const id = record[place];
          return [place, id === null ? null : ((await store.get(kindOfPlace[place], id)) ?? null)] as const;
        }),
      );
      const parts: CaseParts = { caseFile: record, employer: null, master1: null, master2: null, apprentice: null, training: null, ...Object.fromEntries(found) };
      const values = Object.fromEntries(Object.entries(assembleCaseValues(parts)).map(([field, { value }]) => [field, value]));
      return { record, values };
    }),
  );
}
