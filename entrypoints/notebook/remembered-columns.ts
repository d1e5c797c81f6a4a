import * as z from 'zod/mini';
import type { Store } from '../../lib/browser/store/open-store';
import type { RememberedColumns } from '../../lib/profiles/map-columns';
import type { ProfileKind } from '../../lib/profiles/record';

const setting = 'importColumns';
const remembered = z.record(z.string(), z.record(z.string(), z.string()));

/** What the user chose for heads of columns in earlier imports of a kind. A setting that cannot be read says nothing. */
export async function loadColumns(store: Store, kind: ProfileKind): Promise<RememberedColumns> {
  return (await loadAll(store))[kind] ?? {};
}

/** Adds choices to those kept for a kind; heads are folded, blank leaves a column out. */
export async function saveColumns(store: Store, kind: ProfileKind, chosen: RememberedColumns): Promise<void> {
  if (Object.keys(chosen).length === 0) return;
  const all = await loadAll(store);
  await store.saveSetting(setting, { ...all, [kind]: { ...all[kind], ...chosen } });
}

async function loadAll(store: Store): Promise<Readonly<Partial<Record<string, RememberedColumns>>>> {
  return remembered.safeParse(await store.readSetting(setting)).data ?? {};
}
