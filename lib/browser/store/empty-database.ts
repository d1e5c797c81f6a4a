import type { IDBPDatabase } from 'idb';
import { wrapByBrowser } from '../vault/key-envelope';
import { createVaultKey } from '../vault/vault-key';
import { abortIfOpen } from './abort-if-open';
import { envelopeKey, vaultStore } from './key-ring';
import { parseStoreError } from './store-error';

/** Takes all out of the database, the passphrase too, and gives it a key of the browser's as a new one has: all in one act, or nothing. No key is needed for it. */
export async function emptyDatabase(database: IDBPDatabase): Promise<void> {
  const envelope = await wrapByBrowser(await createVaultKey());
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  const done = transaction.done.catch((thrown: unknown) => {
    throw parseStoreError(thrown);
  });
  try {
    await Promise.all([...database.objectStoreNames].map((store) => transaction.objectStore(store).clear()));
    await transaction.objectStore(vaultStore).put(envelope, envelopeKey);
  } catch (thrown) {
    abortIfOpen(transaction);
    await done.catch(() => undefined);
    throw parseStoreError(thrown);
  }
  await done;
}
