import type { IDBPDatabase } from 'idb';
import { recordKinds } from '../../profiles/record';
import { querySealed } from '../vault/seal';
import type { KeyEnvelope } from '../vault/key-envelope';
import { placeOf, type VaultKey } from '../vault/vault-key';
import { abortIfOpen } from './abort-if-open';
import { envelopeKey, vaultStore } from './key-ring';
import { openRow, placeIn, sealRow } from './rows';
import { isOpenSetting } from './settings-kept';
import { snapshotStore } from './snapshot-box';
import { parseStoreError, StoreError } from './store-error';

/** Number of writes so far: two readings with the same number have seen the same records. */
export const changesKey = 'changes';

/** What a record becomes while everything is sealed anew; the record itself when nothing changes in it. */
export type Refit = (kind: string, plain: unknown) => unknown;

/**
 * Seals all that is stored under another key, in one transaction: a browser that is killed meanwhile has either the old key with the
 * old rows or the new key with the new ones. `from` is null for a database whose records still lie in the clear.
 * Rows that cannot be opened stay as they are.
 */
export async function resealEverything(database: IDBPDatabase, from: VaultKey | null, to: { readonly key: VaultKey; readonly envelope: KeyEnvelope }, refit: Refit = (_, plain) => plain): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    if (await tryReseal(database, from, to, refit)) return;
  }
  // Another page writes all the time: nothing was changed.
  throw new StoreError('aborted');
}

async function tryReseal(database: IDBPDatabase, from: VaultKey | null, { key, envelope }: { readonly key: VaultKey; readonly envelope: KeyEnvelope }, refit: Refit): Promise<boolean> {
  const stores = sealedStores.filter((store) => database.objectStoreNames.contains(store));
  const reading = database.transaction([...stores, 'settings', vaultStore], 'readonly');
  const [changes, before, settings, settingNames, ...rows] = await Promise.all([
    reading.objectStore(vaultStore).get(changesKey) as Promise<unknown>,
    reading.objectStore(vaultStore).get(envelopeKey) as Promise<unknown>,
    reading.objectStore('settings').getAll() as Promise<unknown[]>,
    reading.objectStore('settings').getAllKeys(),
    ...stores.map((store) => reading.objectStore(store).getAll() as Promise<unknown[]>),
  ]);
  // Rows that are sealed with no envelope to open them: the key is lost, and a new one would hide it.
  if (from === null && (before !== undefined || rows.flat().some((raw) => querySealed(raw) !== null))) throw new StoreError('damaged');

  const sealed = await Promise.all(stores.map(async (store, at) => Promise.all((rows[at] ?? []).map((raw) => resealRow(store, raw, from, key, refit)))));
  const sealedSettings = await Promise.all(settingNames.map(async (name, at) => [name, typeof name === 'string' ? await resealSetting(name, settings[at], from, key) : settings[at]] as const));

  const writing = database.transaction([...stores, 'settings', vaultStore], 'readwrite');
  const done = writing.done.catch((thrown: unknown) => {
    throw parseStoreError(thrown);
  });
  try {
    const vault = writing.objectStore(vaultStore);
    if ((await vault.get(changesKey)) !== changes || isOtherKey(await vault.get(envelopeKey), before)) {
      writing.abort();
      await done.catch(() => undefined);
      return false;
    }
    const asked: Promise<unknown>[] = [];
    const ask = (request: Promise<unknown>): void => {
      // Should a later one not even be made, this one fails with it and nobody waits for it.
      request.catch(() => undefined);
      asked.push(request);
    };
    stores.forEach((store, at) => {
      ask(writing.objectStore(store).clear());
      for (const row of sealed[at] ?? []) ask(writing.objectStore(store).put(row));
    });
    for (const [name, value] of sealedSettings) ask(writing.objectStore('settings').put(value, name));
    ask(vault.put(envelope, envelopeKey));
    await Promise.all(asked);
  } catch (thrown) {
    abortIfOpen(writing);
    await done.catch(() => undefined);
    throw parseStoreError(thrown);
  }
  await done;
  return true;
}

async function resealRow(store: string, raw: unknown, from: VaultKey | null, to: VaultKey, refit: Refit): Promise<unknown> {
  const opened = await openRow(from, store, raw);
  if (opened.is !== 'open') return raw;
  const plain = refit(store, opened.plain);
  return { ...(await sealRow(to, store, placeIn(plain), plain)), ...(await linkOf(store, plain, to)) };
}

async function resealSetting(name: string, raw: unknown, from: VaultKey | null, to: VaultKey): Promise<unknown> {
  if (isOpenSetting(name)) return raw;
  const opened = await openRow(from, 'settings', raw);
  return opened.is === 'open' ? sealRow(to, 'settings', name, opened.plain) : raw;
}

/** Receipts are found by their dossier: its place stands beside the seal. */
export async function linkOf(store: string, plain: unknown, key: VaultKey): Promise<{ readonly caseFile?: string }> {
  if (store !== 'receipts' || typeof plain !== 'object' || plain === null || !('caseFile' in plain) || typeof plain.caseFile !== 'string') return {};
  return { caseFile: await placeOf(key, 'caseFile', plain.caseFile) };
}

function isOtherKey(now: unknown, before: unknown): boolean {
  const idOf = (envelope: unknown): unknown => (typeof envelope === 'object' && envelope !== null && 'key' in envelope ? envelope.key : undefined);
  return idOf(now) !== idOf(before);
}

const sealedStores: readonly string[] = [...recordKinds, 'receipts', snapshotStore];
