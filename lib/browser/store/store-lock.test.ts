import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordOf } from '../../profiles/record';
import { openStore, type Store } from './open-store';
import type { SessionArea } from './secret-shelf';
import { sessionMemory } from '../../../tests/fixtures/session-memory';

let count = 0;
const newName = (): string => `lock-${(count += 1)}`;
const opened: Store[] = [];
async function open(name: string, session: SessionArea): Promise<Store> {
  const store = await openStore({ name, session });
  opened.push(store);
  return store;
}
afterEach(() => {
  vi.useRealTimers();
  for (const store of opened.splice(0)) store.close();
});

const passphrase = 'truelle brouette mésange cornouaille';
// A made-up number with its right key: 97 - (2091129232123 mod 97) = 14.
const nir = '209112923212314';
const malo: RecordOf<'apprentice'> = { id: 'a1', name: 'Guéguen Malo', values: { 'apprentice.lastName': 'Guéguen', 'apprentice.nir': nir } };
const maloWithoutNir: RecordOf<'apprentice'> = { ...malo, values: { 'apprentice.lastName': 'Guéguen' } };

async function bytesOf(name: string, store: string): Promise<string> {
  const raw = await openDB(name);
  const rows = (await raw.getAll(store)) as { data: ArrayBuffer }[];
  raw.close();
  return rows.map(({ data }) => Buffer.from(data).toString('latin1')).join('\n');
}

describe('a passphrase', () => {
  it('keeps everything readable here, and what lay in memory only is kept from now on', async () => {
    const name = newName();
    const session = sessionMemory();
    const store = await open(name, session);
    await store.put({ kind: 'apprentice', record: malo });
    expect(await store.lock.state()).toBe('unprotected');
    expect(await store.lock.protect(passphrase, '')).toEqual({ is: 'open' });
    expect(await store.lock.state()).toBe('unlocked');
    expect(await store.get('apprentice', 'a1')).toEqual(malo);
    // The browser closes: its memory is gone, the NIR is not.
    const next = await open(name, sessionMemory());
    expect(await next.lock.unlock(passphrase)).toEqual({ is: 'open' });
    expect(await next.list('apprentice')).toEqual([malo]);
    expect(await bytesOf(name, 'apprentice')).not.toContain(nir);
  });

  it('is asked for after the browser was closed: until then nothing is read, found or written', async () => {
    const name = newName();
    const store = await open(name, sessionMemory());
    await store.put({ kind: 'apprentice', record: malo });
    await store.lock.protect(passphrase, '');
    const next = await open(name, sessionMemory());
    expect(await next.lock.state()).toBe('locked');
    for (const act of [
      () => next.list('apprentice'),
      () => next.get('apprentice', 'a1'),
      () => next.search('apprentice', 'malo', 5),
      () => next.put({ kind: 'apprentice', record: malo }),
      () => next.remove('apprentice', 'a1'),
      () => next.listReceipts('d1'),
      () => next.saveSetting('columns', {}),
    ])
      await expect(act()).rejects.toMatchObject({ trouble: 'locked', sentence: 'Déverrouillez le Carnet pour lire vos fiches.' });
  });

  it('leaves readable what says nothing of anybody', async () => {
    const name = newName();
    const store = await open(name, sessionMemory());
    await store.saveSetting('preferences', { dockSide: 'left' });
    await store.lock.protect(passphrase, '');
    await store.lock.lock();
    expect(await store.readSetting('preferences')).toEqual({ dockSide: 'left' });
  });

  it('opens every page of Truelle at once, and closes them at once', async () => {
    const name = newName();
    const session = sessionMemory();
    const [here, there] = [await open(name, session), await open(name, session)];
    await here.put({ kind: 'apprentice', record: malo });
    expect(await there.list('apprentice')).toEqual([malo]);
    const told = vi.fn();
    there.watchLock(told, new AbortController().signal);
    await here.lock.protect(passphrase, '');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(await there.list('apprentice')).toEqual([malo]);
    await there.put({ kind: 'apprentice', record: { ...malo, name: 'Malo' } });
    await here.lock.lock();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    await expect(there.list('apprentice')).rejects.toMatchObject({ trouble: 'locked' });
    await there.lock.unlock(passphrase);
    await vi.waitFor(async () => expect((await here.list('apprentice')).map((record) => record.name)).toEqual(['Malo']));
  });

  it('changed by another page that this one has not heard of yet, is found when writing', async () => {
    const name = newName();
    const session = sessionMemory();
    const [here, there] = [await open(name, session), await open(name, session)];
    await there.put({ kind: 'apprentice', record: maloWithoutNir });
    await here.lock.protect(passphrase, '');
    await there.saveSetting('columns', { Nom: 'apprentice.lastName' });
    expect(await here.readSetting('columns')).toEqual({ Nom: 'apprentice.lastName' });
    expect(await there.list('apprentice')).toEqual([maloWithoutNir]);
  });

  it('is changed with the one there is; the old one opens nothing any more', async () => {
    const name = newName();
    const store = await open(name, sessionMemory());
    await store.put({ kind: 'apprentice', record: malo });
    await store.lock.protect(passphrase, '');
    expect(await store.lock.protect('autre phrase tout à fait longue', 'faux')).toMatchObject({ is: 'wrong' });
    expect(await store.lock.protect('autre phrase tout à fait longue', passphrase)).toEqual({ is: 'open' });
    const next = await open(name, sessionMemory());
    expect(await next.lock.unlock(passphrase)).toMatchObject({ is: 'wrong' });
    expect(await next.lock.unlock('autre phrase tout à fait longue')).toEqual({ is: 'open' });
    expect(await next.list('apprentice')).toEqual([malo]);
  });

  it('is taken away with the one there is: the NIR leaves the disk and stays in memory', async () => {
    const name = newName();
    const session = sessionMemory();
    const store = await open(name, session);
    await store.put({ kind: 'apprentice', record: malo });
    await store.lock.protect(passphrase, '');
    expect(await store.lock.unprotect('faux')).toMatchObject({ is: 'wrong' });
    expect(await store.lock.unprotect(passphrase)).toEqual({ is: 'open' });
    expect(await store.lock.state()).toBe('unprotected');
    expect(await store.get('apprentice', 'a1')).toEqual(malo);
    expect(await (await open(name, sessionMemory())).get('apprentice', 'a1')).toEqual(maloWithoutNir);
  });

  it('typed wrong three times makes the next one wait, in a new browser too', async () => {
    vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
    const name = newName();
    const store = await open(name, sessionMemory());
    await store.lock.protect(passphrase, '');
    await store.lock.lock();
    expect(await store.lock.unlock('a')).toEqual({ is: 'wrong', waitMs: 0 });
    expect(await store.lock.unlock('b')).toEqual({ is: 'wrong', waitMs: 0 });
    expect(await store.lock.unlock('c')).toEqual({ is: 'wrong', waitMs: 5_000 });
    const next = await open(name, sessionMemory());
    expect(await next.lock.unlock(passphrase)).toEqual({ is: 'too-soon', waitMs: 5_000 });
    vi.setSystemTime(1_005_000);
    expect(await next.lock.unlock(passphrase)).toEqual({ is: 'open' });
    await next.lock.lock();
    expect(await next.lock.unlock('a')).toEqual({ is: 'wrong', waitMs: 0 });
  });

  it('is asked for again when nothing was done for the chosen time, and at once when the clock was set back', async () => {
    vi.useFakeTimers({ now: 10_000_000, toFake: ['Date'] });
    const store = await open(newName(), sessionMemory());
    await store.lock.protect(passphrase, '');
    expect(await store.lock.lockIfDue(15, 10_000_000 + 15 * 60_000 - 1)).toBe(false);
    expect(await store.lock.state()).toBe('unlocked');
    expect(await store.lock.lockIfDue(15, 10_000_000 + 15 * 60_000)).toBe(true);
    expect(await store.lock.state()).toBe('locked');
    expect(await store.lock.lockIfDue(15, 99_000_000)).toBe(false);
    await store.lock.unlock(passphrase);
    expect(await store.lock.lockIfDue(15, 9_000_000)).toBe(true);
  });

  it('never lies in the session, only the key it opens', async () => {
    const session = sessionMemory();
    const store = await open(newName(), session);
    await store.lock.protect(passphrase, '');
    expect(JSON.stringify([...session.items])).not.toContain('mésange');
    await store.lock.lock();
    expect([...session.items.keys()].filter((key) => key.endsWith(':key'))).toEqual([]);
  });
});

describe('a key that is damaged', () => {
  it('is said, and nothing is written over it', async () => {
    const name = newName();
    const session = sessionMemory();
    const store = await open(name, session);
    await store.put({ kind: 'apprentice', record: malo });
    store.close();
    const raw = await openDB(name);
    await raw.delete('vault', 'envelope');
    await expect(openStore({ name, session })).rejects.toMatchObject({ trouble: 'damaged' });
    expect(await raw.count('apprentice')).toBe(1);
    await raw.put('vault', { form: 1, nonsense: true }, 'envelope');
    const next = await open(name, session);
    await expect(next.list('apprentice')).rejects.toMatchObject({ trouble: 'damaged' });
    await expect(next.put({ kind: 'apprentice', record: malo })).rejects.toMatchObject({ trouble: 'damaged' });
    expect(await raw.count('apprentice')).toBe(1);
    raw.close();
  });
});

describe('a record changed in two pages', () => {
  it('is not written over unseen', async () => {
    const name = newName();
    const session = sessionMemory();
    const [here, there] = [await open(name, session), await open(name, session)];
    await here.put({ kind: 'apprentice', record: malo });
    const before = { kind: 'apprentice', record: malo } as const;
    await there.putOver({ kind: 'apprentice', record: { ...malo, name: 'Malo, changé là-bas' } }, before);
    await expect(here.putOver({ kind: 'apprentice', record: { ...malo, name: 'Malo, changé ici' } }, before)).rejects.toMatchObject({ trouble: 'changed-elsewhere' });
    expect((await here.get('apprentice', 'a1'))?.name).toBe('Malo, changé là-bas');
    expect((await here.get('apprentice', 'a1'))?.values).toEqual(malo.values);
  });

  it('and removed there is not brought back unseen', async () => {
    const name = newName();
    const session = sessionMemory();
    const [here, there] = [await open(name, session), await open(name, session)];
    await here.put({ kind: 'apprentice', record: malo });
    await there.remove('apprentice', 'a1');
    await expect(here.putOver({ kind: 'apprentice', record: { ...malo, name: 'Malo' } }, { kind: 'apprentice', record: malo })).rejects.toMatchObject({ trouble: 'changed-elsewhere' });
    expect(await here.get('apprentice', 'a1')).toBeUndefined();
  });

  it('at the very same moment is taken from one of them only', async () => {
    const name = newName();
    const session = sessionMemory();
    const [here, there] = [await open(name, session), await open(name, session)];
    await here.put({ kind: 'apprentice', record: malo });
    const before = { kind: 'apprentice', record: malo } as const;
    const both = await Promise.allSettled([here, there].map((store, at) => store.putOver({ kind: 'apprentice', record: { ...malo, name: `Malo ${at}` } }, before)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
