import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import { abortIfOpen } from './abort-if-open';
import { changesKey, vaultStore } from './key-ring';
import { parseStoreError, StoreError } from './store-error';

export type WritableStore = IDBPObjectStore<unknown, string[], string, 'readwrite'>;

/** False when the act found nothing to do; whatever it throws, nothing of it stays written. */
export async function runTransaction(
  database: IDBPDatabase,
  stores: readonly string[],
  act: (open: (store: string) => WritableStore, transaction: IDBPTransaction<unknown, string[], 'readwrite'>) => Promise<boolean>,
): Promise<boolean> {
  try {
    const transaction = database.transaction([...stores, vaultStore], 'readwrite');
    const settled = transaction.done.catch(() => undefined);
    try {
      return await act((store) => transaction.objectStore(store), transaction);
    } catch (thrown) {
      // A request that cannot even be made would leave those before it to be written.
      abortIfOpen(transaction);
      await settled;
      // The transaction's own error says more than that of a request it took down.
      throw thrown instanceof StoreError || transaction.error === null ? thrown : transaction.error;
    }
  } catch (thrown) {
    throw parseStoreError(thrown);
  }
}

/** Counts records that a transaction writes or removes. */
export async function addChanges(vault: WritableStore, count: number): Promise<void> {
  const before: unknown = await vault.get(changesKey);
  await vault.put((typeof before === 'number' ? before : 0) + count, changesKey);
}
