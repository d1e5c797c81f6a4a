import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { sessionMemory } from '../../../tests/fixtures/session-memory';
import { migrations } from './migrations';
import { openStore, type Store } from './open-store';
import { writeBackup } from './backup-content';
import { openBackup } from '../vault/backup';
import type { Snapshot } from './snapshot-box';

// A made-up number with its right key: 97 - (2091129232123 mod 97) = 14.
const nir = '209112923212314';
const entry: Snapshot = { id: 's1', portal: 'egestion', at: '2026-11-24T10:00:00.000Z', caseFile: null, values: { 'apprentice.lastName': 'Guéguen', 'apprentice.nir': nir } };
const soon = Date.parse('2026-11-24T11:00:00.000Z');
const passphrase = 'truelle brouette mésange cornouaille';

const kept = async (store: Store): Promise<unknown> => (await store.snapshots.list(soon)).map(({ values }) => values);

it('keeps no NIR of an entry while no passphrase protects it, all of it while one does, and none again once it is taken away', async () => {
  const store = await openStore({ name: 'entries', session: sessionMemory() });
  await store.snapshots.save(entry);
  expect(await kept(store)).toEqual([{ 'apprentice.lastName': 'Guéguen' }]);
  expect(await store.lock.protect(passphrase, '')).toEqual({ is: 'open' });
  expect(await kept(store)).toEqual([{ 'apprentice.lastName': 'Guéguen' }]);
  await store.snapshots.save(entry);
  expect(await kept(store)).toEqual([entry.values]);
  await store.lock.unprotect(passphrase);
  expect(await kept(store)).toEqual([{ 'apprentice.lastName': 'Guéguen' }]);
  await store.lock.lock();
  store.close();
});

it('lies sealed on the disk, in no backup, and is no change of what the user keeps', async () => {
  const store = await openStore({ name: 'entries-sealed', session: sessionMemory() });
  await store.snapshots.save(entry);
  const raw = await openDB('entries-sealed');
  const [row] = (await raw.getAll('snapshots')) as readonly { readonly id: string; readonly data: ArrayBuffer }[];
  raw.close();
  expect(row?.id).not.toBe('s1');
  expect(new TextDecoder('latin1').decode(row?.data)).not.toMatch(/Guéguen|lastName/);
  expect(await store.countChanges()).toBe(0);
  const opened = await openBackup(await writeBackup(store, passphrase, entry.at), passphrase);
  expect(opened.ok).toBe(true);
  expect(JSON.stringify(opened)).not.toContain('Guéguen');
  store.close();
});

it('is shown until seven days have gone by, and then purged; a clock set back purges nothing', async () => {
  const store = await openStore({ name: 'entries-purged', session: sessionMemory() });
  await store.snapshots.save(entry);
  const [last, over] = [Date.parse('2026-12-01T09:59:59.999Z'), Date.parse('2026-12-01T10:00:00.000Z')];
  expect(await store.snapshots.list(last)).toHaveLength(1);
  expect(await store.snapshots.list(over)).toHaveLength(0);
  await store.snapshots.purge(Date.parse('2020-01-01T00:00:00Z'));
  await store.snapshots.purge(last);
  expect(await store.snapshots.list(soon)).toHaveLength(1);
  await store.snapshots.purge(over);
  expect(await store.snapshots.list(soon)).toHaveLength(0);
  store.close();
});

it('has its place in a database of the version before, with all that lay there', async () => {
  const session = sessionMemory();
  const before = await openStore({ name: 'entries-old', session, steps: migrations.filter(({ version }) => version < 3) });
  await before.put({ kind: 'employer', record: { id: 'e1', name: 'Travaux Odet', values: {} } });
  before.close();
  const store = await openStore({ name: 'entries-old', session });
  await store.snapshots.save(entry);
  expect(await store.snapshots.list(soon)).toHaveLength(1);
  expect((await store.list('employer')).map(({ name }) => name)).toEqual(['Travaux Odet']);
  store.close();
});
