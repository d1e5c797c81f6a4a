import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sessionMemory } from '../../../tests/fixtures/session-memory';
import type { ProfileRecord } from '../../profiles/record';
import { migrations } from './migrations';
import { openStore, type Store } from './open-store';

const many = 600;
const records = Array.from({ length: many }, (_, at): ProfileRecord => ({ id: `a${at}`, name: `Guéguen ${String(at).padStart(4, '0')}`, values: { 'apprentice.lastName': 'Guéguen', 'apprentice.address.city': 'Quimper' } }));

const opened: Store[] = [];
async function open(name: string, session = sessionMemory()): Promise<Store> {
  const store = await openStore({ name, session });
  opened.push(store);
  return store;
}
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
});

const put = (store: Store, written: readonly ProfileRecord[]): Promise<void> => store.putAll(written.map((record) => ({ kind: 'apprentice', record })));
const listed = async (store: Store): Promise<readonly ProfileRecord[]> => (await store.list('apprentice')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
const inOrder = (all: readonly ProfileRecord[]): readonly ProfileRecord[] => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function rawBundle(name: string): Promise<{ readonly iv: Uint8Array; readonly data: ArrayBuffer } | undefined> {
  const raw = await openDB(name);
  const bundle = (await raw.get('bundles', 'apprentice')) as { readonly iv: Uint8Array; readonly data: ArrayBuffer } | undefined;
  raw.close();
  return bundle;
}

/** Lists in a store of its own, so that a bundle is made of what lies in the database now. */
async function bundle(name: string, session = sessionMemory()): Promise<void> {
  const store = await open(name, session);
  await store.list('apprentice');
  await vi.waitFor(async () => expect(await rawBundle(name)).toBeDefined());
}

describe('many records under one seal', () => {
  it('are opened at once, by name, and nothing of them can be read on the disk', async () => {
    await put(await open('bundle-fast'), records.toReversed());
    await bundle('bundle-fast');
    const next = await open('bundle-fast');
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
    const found = await next.list('apprentice');
    expect(found.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(inOrder(found)).toEqual(inOrder(records));
    // The key and the bundle; each record's own seal stays closed.
    expect(decrypt.mock.calls.length).toBeLessThan(5);
    const text = new TextDecoder('latin1').decode((await rawBundle('bundle-fast'))?.data);
    expect(text.length).toBeGreaterThan(many * 20);
    for (const word of ['Quimper', 'apprentice', 'a599']) expect(text).not.toContain(word);
  });

  it('tell what was written and removed since, whatever was, in whichever order', async () => {
    let round = 0;
    const act = fc.record({ at: fc.nat({ max: many + 20 }), is: fc.constantFrom('rename', 'remove', 'open anew') });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        const name = `bundle-any-${(round += 1)}`;
        let store = await open(name);
        await put(store, records);
        await bundle(name);
        const model = new Map(records.map((record) => [record.id, record]));
        for (const { at, is } of acts) {
          const id = `a${at}`;
          if (is === 'open anew') store = await open(name);
          else if (is === 'remove') {
            model.delete(id);
            await store.remove('apprentice', id);
          } else {
            const renamed = { id, name: `Moreau ${at}`, values: {} };
            model.set(id, renamed);
            await put(store, [renamed]);
          }
        }
        expect(await listed(await open(name))).toEqual(inOrder([...model.values()]));
      }),
      { numRuns: 10, seed: 6 },
    );
  });

  it('are read one by one when the bundle was changed on the disk', async () => {
    await put(await open('bundle-bad'), records);
    await bundle('bundle-bad');
    const before = await rawBundle('bundle-bad');
    const raw = await openDB('bundle-bad');
    await raw.put('bundles', { ...before, data: before?.data.slice(1) }, 'apprentice');
    raw.close();
    expect(await listed(await open('bundle-bad'))).toEqual(inOrder(records));
  });

  it('are bundled anew after many changes', async () => {
    const store = await open('bundle-anew');
    await put(store, records);
    await bundle('bundle-anew');
    await put(store, records.slice(0, 300).map((record) => ({ ...record, name: `Moreau ${record.id}` })));
    expect(await rawBundle('bundle-anew')).toBeUndefined();
    await bundle('bundle-anew');
    expect((await listed(await open('bundle-anew'))).filter(({ name }) => name.startsWith('Moreau'))).toHaveLength(300);
  });

  it('are bundled under the new key when the passphrase is set', async () => {
    const session = sessionMemory();
    const store = await open('bundle-key', session);
    await put(store, records);
    await bundle('bundle-key', session);
    const before = await rawBundle('bundle-key');
    await store.lock.protect('truelle brouette mésange cornouaille', '');
    expect((await rawBundle('bundle-key'))?.iv).not.toEqual(before?.iv);
    const next = await open('bundle-key', session);
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
    expect(await listed(next)).toEqual(inOrder(records));
    expect(decrypt.mock.calls.length).toBeLessThan(5);
  });
});

it('brings up a database of before there were bundles, with what was in it', async () => {
  const before = await openStore({ name: 'bundle-old', session: sessionMemory(), steps: migrations.filter(({ version }) => version < 4) });
  await put(before, records.slice(0, 3));
  before.close();
  const store = await open('bundle-old');
  expect(store.readOnlyBecause).toBeNull();
  expect(await listed(store)).toEqual(inOrder(records.slice(0, 3)));
  await put(store, records);
  await bundle('bundle-old');
});
