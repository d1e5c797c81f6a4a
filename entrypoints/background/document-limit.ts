import * as z from 'zod/mini';
import type { Store } from '../../lib/browser/store/open-store';
import { defaultWarnSize } from '../../lib/documents/judge-file';

/** Bytes; below one kilobyte every file would be too large, above a gigabyte none. */
const limit = z.number().check(z.int(), z.minimum(1024), z.maximum(2 ** 30));

/** Bytes above which a document is warned about: what the user has set, else what fits most portals. */
export async function loadDocumentLimit(store: Pick<Store, 'readSetting'>): Promise<number> {
  return limit.safeParse(await store.readSetting('documents.limit')).data ?? defaultWarnSize;
}
