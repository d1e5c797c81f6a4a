import type { Store } from '../../lib/browser/store/open-store';
import type { KnownName } from '../../lib/guidance/guide-privacy';

/** Names of people and companies in the user's profiles: what a guide may not hold. They do not leave the background. */
export async function listNames(store: Store): Promise<readonly KnownName[]> {
  const records = [...(await store.list('apprentice')), ...(await store.list('master')), ...(await store.list('employer'))];
  return records.flatMap(({ values }) =>
    Object.entries(values).flatMap(([key, value]): readonly KnownName[] =>
      typeof value === 'string' && /\.(?:lastName|usageName|firstName|fullName|name)$/.test(key) ? [{ name: value, isCommon: key.endsWith('.firstName') }] : [],
    ),
  );
}
