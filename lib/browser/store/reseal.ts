import type { IDBPDatabase } from 'idb';
import { recordKinds } from '../../profiles/record';
import { querySealed } from '../vault/seal';
import type { KeyEnvelope } from '../vault/key-envelope';
import { placeOf, type VaultKey } from '../vault/vault-key';
import { abortIfOpen } from './abort-if-open';
import { bundleStore, sealBundle, type PlacedPlain } from './bundle';
import { changesKey, envelopeKey, vaultStore } from './key-ring';
import { isSameRow, openRow, placeIn, sealRow } from './rows';
import { isOpenSetting } from './settings-kept';
import { snapshotStore } from './snapshot-box';
import { parseStoreError, StoreError } from './store-error';

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
  const bundles = [bundleStore].filter((store) => database.objectStoreNames.contains(store));
  const bundled = await Promise.all(
    stores.map(async (store, at) => {
      const placed = (sealed[at] ?? []).flatMap(({ placed: one }) => one ?? []);
      return bundles.length > 0 && isRecordKind(store) && placed.length === rows[at]?.length ? sealBundle(store, key, placed) : null;
    }),
  );
  const sealedSettings = await Promise.all(settingNames.map(async (name, at) => [name, typeof name === 'string' ? await resealSetting(name, settings[at], from, key) : settings[at]] as const));

  const writing = database.transaction([...stores, ...bundles, 'settings', vaultStore], 'readwrite');
  const done = writing.done.catch((thrown: unknown) => {
    throw parseStoreError(thrown);
  });
  try {
    const vault = writing.objectStore(vaultStore);
    const [snapshotsNow, settingsNow, settingNamesNow] = await Promise.all([
      stores.includes(snapshotStore) ? (writing.objectStore(snapshotStore).getAll() as Promise<unknown[]>) : [],
      writing.objectStore('settings').getAll() as Promise<unknown[]>,
      writing.objectStore('settings').getAllKeys(),
    ]);
    // Settings and what is being entered are not counted as changes: they are looked at themselves.
    const isStill =
      areSameRows(rows[stores.indexOf(snapshotStore)] ?? [], snapshotsNow) &&
      areSameRows(sealedOf(settingNames, settings), sealedOf(settingNamesNow, settingsNow));
    if (!isStill || (await vault.get(changesKey)) !== changes || isOtherKey(await vault.get(envelopeKey), before)) {
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
      for (const { row } of sealed[at] ?? []) ask(writing.objectStore(store).put(row));
    });
    for (const [name, value] of sealedSettings) if (!isOpen(name)) ask(writing.objectStore('settings').put(value, name));
    for (const store of bundles) {
      ask(writing.objectStore(store).clear());
      for (const writeBundle of bundled) writeBundle?.(writing.objectStore(store)).forEach(ask);
    }
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

/** A row under the new key; one that does not open stays as it is, and no bundle can be made. */
async function resealRow(store: string, raw: unknown, from: VaultKey | null, to: VaultKey, refit: Refit): Promise<{ readonly row: unknown; readonly placed: PlacedPlain | null }> {
  const opened = await openRow(from, store, raw);
  if (opened.is !== 'open') return { row: raw, placed: null };
  const plain = refit(store, opened.plain);
  const row = { ...(await sealRow(to, store, placeIn(plain), plain)), ...(await linkOf(store, plain, to)) };
  return { row, placed: { place: row.id, plain } };
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

/** The settings that are sealed. */
function sealedOf(names: readonly IDBValidKey[], values: readonly unknown[]): readonly unknown[] {
  return values.filter((_, at) => !isOpen(names[at]));
}

function isOpen(name: IDBValidKey | undefined): boolean {
  return typeof name === 'string' && isOpenSetting(name);
}

function areSameRows(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((row, at) => isSameRow(row, now[at]));
}

function isOtherKey(now: unknown, before: unknown): boolean {
  const idOf = (envelope: unknown): unknown => (typeof envelope === 'object' && envelope !== null && 'key' in envelope ? envelope.key : undefined);
  return idOf(now) !== idOf(before);
}

function isRecordKind(store: string): boolean {
  return recordKinds.some((kind) => kind === store);
}

const sealedStores: readonly string[] = [...recordKinds, 'receipts', snapshotStore];
