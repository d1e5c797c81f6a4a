import type { IDBPDatabase } from 'idb';
import type { VaultKey } from '../vault/vault-key';
import { placeOf } from '../vault/vault-key';
import { bundleStore, isBundled, keepBundle, noteWritten, readBundle, readRows } from './bundle';
import { changesKey, envelopeKey, isEnvelopeOf, vaultStore, type KeyRing } from './key-ring';
import { linkOf } from './reseal';
import { isSameRow, openRow, placeIn, sealRow, type OpenedRow, type Row } from './rows';
import { addChanges, runTransaction, type WritableStore } from './run-transaction';
import { isOpenSetting } from './settings-kept';
import { snapshotStore } from './snapshot-box';
import { parseStoreError, StoreError } from './store-error';

/** One thing to be written: where, under which id, what. */
export interface Entry {
  readonly store: string;
  readonly id: string;
  readonly plain: unknown;
}

/** Where a thing lies, and its own id. */
export type Thing = Pick<Entry, 'store' | 'id'>;

/** A record as it has to be still for a write to be made. */
export interface Expected {
  readonly kind: string;
  readonly id: string;
  readonly isSame: (opened: readonly OpenedRow[]) => Promise<boolean>;
}

/** The database with everything in it sealed and opened on the way; every act rejects with a StoreError. */
export interface Drawer {
  readonly envelope: KeyRing['envelope'];
  readonly assertWritable: () => void;
  readonly readAll: (store: string) => Promise<readonly OpenedRow[]>;
  readonly readMany: (store: string, ids: readonly string[]) => Promise<readonly OpenedRow[]>;
  /** What an index leads to for a record's own id. */
  readonly readLinked: (store: string, index: string, kind: string, id: string) => Promise<readonly OpenedRow[]>;
  /** All that is asked for, or nothing; nothing too when the store has another key than `under` by then. */
  readonly write: (entries: readonly Entry[], under: string, expected?: readonly Expected[]) => Promise<void>;
  /** Takes things away, and notes in a setting that they are gone: all or nothing. */
  readonly erase: (things: readonly Thing[], noted?: { readonly name: string; readonly value: unknown }) => Promise<void>;
  readonly readSetting: (name: string) => Promise<unknown>;
  readonly saveSetting: (name: string, value: unknown) => Promise<void>;
  /** Number of records written and removed since the database was made. */
  readonly countChanges: () => Promise<number>;
}

export function openDrawer(parts: {
  readonly database: IDBPDatabase;
  readonly ring: KeyRing;
  /** Throw the StoreError that stands in the way. */
  readonly assertOpen: () => void;
  readonly assertWritable: () => void;
}): Drawer {
  const { database, ring, assertOpen, assertWritable } = parts;

  /** Runs one act on the database; what it throws becomes a StoreError. A store that a newer version dropped reads as empty. */
  const read = async <Result>(store: string, absent: Result, act: () => Promise<Result>): Promise<Result> => {
    assertOpen();
    if (!database.objectStoreNames.contains(store)) return absent;
    return act().catch((thrown: unknown) => {
      throw parseStoreError(thrown);
    });
  };

  const openAll = async (store: string, raw: readonly unknown[], key: VaultKey | null): Promise<readonly OpenedRow[]> => {
    const opened = await Promise.all(raw.map((one) => openRow(key, store, one)));
    if (!opened.some((one) => one.is === 'other-key')) return opened;
    // The passphrase was changed by another page meanwhile: its rows open with the new key.
    ring.forget();
    const now = await ring.key();
    return now?.id === key?.id ? opened : Promise.all(raw.map((one) => openRow(now, store, one)));
  };

  /** Runs one transaction under the key that is still the database's own; when it is not, everything is sealed again under the new one. */
  const write = async (stores: readonly string[], act: (key: VaultKey) => Promise<Act>, under: string | null = null): Promise<void> => {
    assertOpen();
    assertWritable();
    if (stores.length === 0) return;
    for (let attempt = 1; ; attempt += 1) {
      const key = await ring.key();
      if (key === null) throw new StoreError('damaged');
      const { check, request, counts, places = [] } = await act(key);
      assertOpen();
      const bundled = stores.filter((store) => isBundled(database, store));
      const isDone = await runTransaction(database, bundled.length === 0 ? stores : [...stores, bundleStore], async (open, transaction) => {
        const vault = open(vaultStore);
        const envelope: unknown = await vault.get(envelopeKey);
        if (!isEnvelopeOf(envelope, key) || (under !== null && key.id !== under)) return false;
        await check(open);
        const asked: Promise<unknown>[] = [];
        for (const one of request(open)) {
          // Should a later request not even be made, this one fails with it and nobody waits for it.
          one.catch(() => undefined);
          asked.push(one);
        }
        if (counts > 0) asked.push(addChanges(vault, counts));
        for (const kind of bundled) asked.push(noteWritten(open(bundleStore), kind, places.flatMap(({ store, place }) => (store === kind ? [place] : []))));
        await Promise.all(asked);
        await transaction.done;
        return true;
      });
      if (isDone) return;
      ring.forget();
      if (attempt === 3 || under !== null) throw new StoreError('aborted');
    }
  };

  const keepIfWritable = async (store: string, key: VaultKey, rows: Parameters<typeof keepBundle>[3]): Promise<void> => {
    assertWritable();
    await keepBundle(database, store, key, rows);
  };

  const placesOf = async (kind: string, ids: readonly string[]): Promise<readonly string[]> => {
    const key = await ring.key();
    return key === null ? ids : Promise.all(ids.map((id) => placeOf(key, kind, id)));
  };
  const getMany = async (store: string, ids: readonly string[]): Promise<readonly unknown[]> => {
    const places = await placesOf(store, ids);
    return read<unknown[]>(store, [], async () => {
      const { store: source, done } = database.transaction(store, 'readonly');
      const found = await Promise.all(places.map((place): Promise<unknown> => source.get(place)));
      await done;
      return found.filter((one) => one !== undefined);
    });
  };

  return {
    envelope: async () => {
      assertOpen();
      return ring.envelope();
    },
    assertWritable: () => {
      assertOpen();
      assertWritable();
    },
    readAll: async (store) => {
      assertOpen();
      const key = await ring.key();
      const isWhole = key !== null && isBundled(database, store);
      if (isWhole) {
        const rows = await read(store, null, () => readBundle(database, store, key));
        if (rows !== null) return rows;
      }
      const [raw, changes] = await read<readonly [unknown[], unknown]>(store, [[], undefined], () => readRows(database, store));
      const opened = await openAll(store, raw, key);
      // When it cannot be kept, the next reading takes its time: nobody has lost anything.
      if (isWhole) keepIfWritable(store, key, { raw, opened, changes }).catch(() => undefined);
      return opened;
    },
    readMany: async (store, ids) => {
      assertOpen();
      const key = await ring.key();
      return openAll(store, await getMany(store, ids), key);
    },
    readLinked: async (store, index, kind, id) => {
      assertOpen();
      const key = await ring.key();
      const [place = ''] = await placesOf(kind, [id]);
      return openAll(store, await read<unknown[]>(store, [], () => database.getAllFromIndex(store, index, place)), key);
    },
    write: (entries, under, expected = []) => {
      const stores = [...new Set([...entries.map(({ store }) => store), ...expected.map(({ kind }) => kind)])];
      const act = async (key: VaultKey): Promise<Act> => {
        const rows = await Promise.all(entries.map(async ({ store, id, plain }) => ({ store, row: { ...(await sealRow(key, store, id, plain)), ...(await linkOf(store, plain, key)) } satisfies Row })));
        const seen = await Promise.all(expected.map((one) => lookAt(one, key)));
        return {
          // What is being entered is no change of what the user keeps.
          counts: entries.filter(({ store }) => store !== snapshotStore).length,
          places: rows.map(({ store, row }) => ({ store, place: row.id })),
          check: async (open) => {
            const now = await Promise.all(seen.map(({ kind, place }): Promise<unknown> => open(kind).get(place)));
            if (seen.some(({ raw }, at) => !isSameRow(raw, now[at]))) throw new StoreError('changed-elsewhere');
          },
          *request(open) {
            for (const { store, row } of rows) yield open(store).put(row);
          },
        };
      };
      return write(stores, act, under);
    },
    erase: (things, noted) =>
      write([...new Set([...things.map(({ store }) => store), ...(noted === undefined ? [] : ['settings'])])], async (key) => {
        const places = await Promise.all(things.map(async ({ store, id }) => ({ store, place: await placeOf(key, store, id) })));
        const row = noted === undefined ? undefined : await sealRow(key, 'settings', noted.name, noted.value);
        return {
          counts: things.length,
          places,
          check: () => Promise.resolve(),
          *request(open) {
            for (const { store, place } of places) yield open(store).delete(place);
            if (noted !== undefined) yield open('settings').put(row, noted.name);
          },
        };
      }),
    readSetting: async (name) => {
      const raw = await read<unknown>('settings', undefined, () => database.get('settings', name));
      if (raw === undefined || isOpenSetting(name)) return raw;
      const [opened] = await openAll('settings', [raw], await ring.key());
      const [place] = await placesOf('settings', [name]);
      // What was sealed for another setting is not this one.
      return opened?.is === 'open' && ((await ring.key()) === null || placeIn(raw) === place) ? opened.plain : undefined;
    },
    saveSetting: async (name, value) => {
      if (isOpenSetting(name)) {
        assertOpen();
        assertWritable();
        await database.put('settings', value, name).catch((thrown: unknown) => {
          throw parseStoreError(thrown);
        });
        return;
      }
      await write(['settings'], async (key) => {
        const row = await sealRow(key, 'settings', name, value);
        return {
          counts: 0,
          check: () => Promise.resolve(),
          *request(open) {
            yield open('settings').put(row, name);
          },
        };
      });
    },
    countChanges: async () => {
      const count = await read<unknown>(vaultStore, 0, () => database.get(vaultStore, changesKey));
      return typeof count === 'number' ? count : 0;
    },
  };

  /** Reads what a change began with, and refuses when it is not that any more. */
  async function lookAt({ kind, id, isSame }: Expected, key: VaultKey): Promise<{ readonly kind: string; readonly place: string; readonly raw: unknown }> {
    const place = await placeOf(key, kind, id);
    const raw = await read<unknown>(kind, undefined, () => database.get(kind, place));
    if (raw === undefined || !(await isSame(await openAll(kind, [raw], key)))) throw new StoreError('changed-elsewhere');
    return { kind, place, raw };
  }
}

interface Act {
  /** Throws when the write must not be made; sees the database as the write will. */
  readonly check: (open: (store: string) => WritableStore) => Promise<void>;
  readonly request: (open: (store: string) => WritableStore) => Iterable<Promise<unknown>>;
  /** Records that it changes. */
  readonly counts: number;
  /** Where they lie. */
  readonly places?: readonly { readonly store: string; readonly place: string }[];
}
