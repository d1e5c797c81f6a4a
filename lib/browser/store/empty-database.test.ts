import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionMemory } from '../../../tests/fixtures/session-memory';
import { openStore, type Store } from './open-store';

// A made-up number with its right key: 97 - (2091129232123 mod 97) = 14.
const malo = { id: 'a1', name: 'Guéguen Malo', values: { 'apprentice.lastName': 'Guéguen', 'apprentice.nir': '209112923212314' } };
const passphrase = 'truelle brouette mésange cornouaille';
let count = 0;
let name: string;
let session: ReturnType<typeof sessionMemory>;
let store: Store;
let other: Store;

beforeEach(async () => {
  session = sessionMemory();
  name = `empty-${(count += 1)}`;
  store = await openStore({ name, session });
  other = await openStore({ name, session });
  await store.put({ kind: 'apprentice', record: malo });
  await store.saveSetting('queue', { ids: ['d1'] });
  await store.addReceipt({ id: 'r1', caseFile: 'd1', portal: 'egestion', at: '2026-01-05T08:00:00.000Z', kind: 'fill', lines: [] });
  await store.snapshots.save({ id: 's1', portal: 'egestion', at: new Date().toISOString(), caseFile: null, values: { 'apprentice.lastName': 'Guéguen' } });
});
afterEach(() => {
  store.close();
  other.close();
});

/** What lies in the database, by store, but for the key that each has. */
async function countRows(): Promise<Readonly<Record<string, number>>> {
  const opening = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((resolve) => opening.addEventListener('success', () => resolve(opening.result)));
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  const counts = await Promise.all(
    stores.map((one) => {
      const asking = transaction.objectStore(one).count();
      return new Promise<readonly [string, number]>((resolve) => asking.addEventListener('success', () => resolve([one, asking.result])));
    }),
  );
  database.close();
  return Object.fromEntries(counts.filter(([one, rows]) => rows > (one === 'vault' ? 1 : 0)));
}

it('leaves nothing anywhere, is told to every page, and can be written into at once', async () => {
  const heard = vi.fn();
  other.watch(heard, new AbortController().signal);
  expect(await other.list('apprentice')).toHaveLength(1);
  await store.eraseAll();
  expect(await countRows()).toEqual({});
  expect(await store.list('apprentice')).toEqual([]);
  expect(await store.search('apprentice', 'gueguen', 5)).toEqual([]);
  expect(await store.snapshots.list(Date.now())).toEqual([]);
  expect(await store.readSetting('queue')).toBeUndefined();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith([{ kind: 'apprentice', id: 'a1', is: 'removed' }]));
  expect(await other.list('apprentice')).toEqual([]);

  await other.put({ kind: 'apprentice', record: { ...malo, values: { 'apprentice.lastName': 'Guéguen' } } });
  // The NIR was in memory only: it does not come back with a record of the same id.
  expect(await other.get('apprentice', 'a1')).toEqual({ ...malo, values: { 'apprentice.lastName': 'Guéguen' } });
  await vi.waitFor(async () => expect(await store.list('apprentice')).toHaveLength(1));
});

it('takes a passphrase that was forgotten away with all that it protected', async () => {
  await store.lock.protect(passphrase, '');
  await store.lock.lock();
  expect(await store.lock.state()).toBe('locked');
  await store.eraseAll();
  expect(await countRows()).toEqual({});
  expect(await store.lock.state()).toBe('unprotected');
  await vi.waitFor(async () => expect(await other.lock.state()).toBe('unprotected'));
  expect(await store.list('apprentice')).toEqual([]);
});

it('that breaks off has erased nothing', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(store.eraseAll()).rejects.toMatchObject({ trouble: 'quota' });
  put.mockRestore();
  expect(await store.list('apprentice')).toEqual([malo]);
  expect(await other.readSetting('queue')).toEqual({ ids: ['d1'] });
});
