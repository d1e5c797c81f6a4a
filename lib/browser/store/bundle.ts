import type { IDBPDatabase } from 'idb';
import { recordKinds } from '../../profiles/record';
import { querySealed, seal, unseal } from '../vault/seal';
import type { VaultKey } from '../vault/vault-key';
import { changesKey, envelopeKey, isEnvelopeOf, vaultStore } from './key-ring';
import { openRow, placeIn, type OpenedRow } from './rows';
import { runTransaction, type WritableStore } from './run-transaction';

/**
 * Store of the database with, for each kind that has many records, all of them under one seal: opening ten thousand seals one by one
 * takes a second. The rows stay what counts; a bundle is a copy of them, and the places that were written since it was made stand beside it.
 */
export const bundleStore = 'bundles';

/** Fewer are opened one by one as fast. */
const leastRecords = 500;
/** With more changes than this the rows are read, and a new bundle is made. */
const mostChanges = 200;

const version = 1;
const byName = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** True for a store whose rows may be bundled. */
export function isBundled(database: IDBPDatabase, store: string): boolean {
  return recordKinds.some((kind) => kind === store) && database.objectStoreNames.contains(bundleStore);
}

/** Notes, in the transaction that writes them, which places of a kind the bundle does not tell the truth of any more. */
export async function noteWritten(bundles: WritableStore, kind: string, places: readonly string[]): Promise<void> {
  const before: unknown = await bundles.get(sinceKey(kind));
  if (before === undefined) return;
  const since = [...new Set([...parsePlaces(before), ...places])];
  if (since.length <= mostChanges) await bundles.put(since, sinceKey(kind));
  else await Promise.all([bundles.delete(kind), bundles.delete(sinceKey(kind))]);
}

/** All rows of a kind by its bundle, those that were written since read one by one; null when there is none that opens. */
export async function readBundle(database: IDBPDatabase, kind: string, key: VaultKey): Promise<readonly OpenedRow[] | null> {
  const reading = database.transaction([bundleStore, kind], 'readonly');
  const [raw, noted] = await Promise.all([reading.objectStore(bundleStore).get(kind) as Promise<unknown>, reading.objectStore(bundleStore).get(sinceKey(kind)) as Promise<unknown>]);
  const since = parsePlaces(noted);
  const written = await Promise.all(since.map((place): Promise<unknown> => reading.objectStore(kind).get(place)));
  await reading.done;
  const sealed = querySealed(raw);
  if (sealed === null) return null;
  const text = await unseal(key, { kind: bundleStore, place: kind, version }, sealed).catch(() => null);
  // The rows are there all the same, and tell what is wrong.
  if (typeof text !== 'string') return null;
  // What opens under our key was written by `keepBundle`.
  const { places, plains } = JSON.parse(text) as { readonly places: readonly string[]; readonly plains: readonly unknown[] };
  const changed = new Set(since);
  const kept = plains.filter((_, at) => !changed.has(places[at] ?? '')).map((plain): OpenedRow => ({ is: 'open', plain }));
  const opened = await Promise.all(written.filter((row) => row !== undefined).map((row) => openRow(key, kind, row)));
  return [...kept, ...opened];
}

/** All rows of a store, and how many writes there were before. */
export async function readRows(database: IDBPDatabase, store: string): Promise<readonly [unknown[], unknown]> {
  if (!database.objectStoreNames.contains(vaultStore)) return [await database.getAll(store), undefined];
  const reading = database.transaction([store, vaultStore], 'readonly');
  return Promise.all([reading.objectStore(store).getAll() as Promise<unknown[]>, reading.objectStore(vaultStore).get(changesKey) as Promise<unknown>]);
}

/** A row that was opened, with its place. */
export interface PlacedPlain {
  readonly place: string;
  readonly plain: unknown;
}

/** Writes the bundle of a kind. */
export type BundleWriter = (bundles: WritableStore) => readonly Promise<unknown>[];

/** Makes the bundle of all rows of a kind, by name, so that whoever lists them need hardly sort; null when they are few. */
export async function sealBundle(kind: string, key: VaultKey, rows: readonly PlacedPlain[]): Promise<BundleWriter | null> {
  if (rows.length < leastRecords) return null;
  const sorted = rows.map((row) => ({ ...row, name: nameIn(row.plain) })).sort((a, b) => byName.compare(a.name, b.name));
  const text = JSON.stringify({ places: sorted.map(({ place }) => place), plains: sorted.map(({ plain }) => plain) });
  const sealed = await seal(key, { kind: bundleStore, place: kind, version }, text);
  return (bundles) => [bundles.put(sealed, kind), bundles.put([], sinceKey(kind))];
}

/** Keeps rows that were just opened as a bundle, unless something was written since (`changes`) or one of them does not open. */
export async function keepBundle(database: IDBPDatabase, kind: string, key: VaultKey, rows: { readonly raw: readonly unknown[]; readonly opened: readonly OpenedRow[]; readonly changes: unknown }): Promise<void> {
  const placed = rows.opened.flatMap((one, at) => (one.is === 'open' ? [{ place: placeIn(rows.raw[at]), plain: one.plain }] : []));
  const write = placed.length === rows.opened.length ? await sealBundle(kind, key, placed) : null;
  if (write === null) return;
  await runTransaction(database, [bundleStore], async (open, transaction) => {
    const vault = open(vaultStore);
    const isSame = isEnvelopeOf(await vault.get(envelopeKey), key) && (await vault.get(changesKey)) === rows.changes;
    if (isSame) await Promise.all(write(open(bundleStore)));
    await transaction.done;
    return isSame;
  });
}

function sinceKey(kind: string): string {
  return `${kind}:since`;
}

function parsePlaces(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? raw.filter((place) => typeof place === 'string') : [];
}

function nameIn(plain: unknown): string {
  return typeof plain === 'object' && plain !== null && 'name' in plain && typeof plain.name === 'string' ? plain.name : '';
}
