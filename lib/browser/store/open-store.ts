import type { IDBPDatabase } from 'idb';
import { recordKinds, type RecordKind, type RecordOf } from '../../profiles/record';
import { wrapByBrowser } from '../vault/key-envelope';
import { createVaultKey } from '../vault/vault-key';
import { openChangeChannel, type StoreChange } from './change-channel';
import { openConnection } from './connection';
import { openDrawer } from './drawer';
import { emptyDatabase } from './empty-database';
import { createKeyRing, envelopeKey, vaultStore } from './key-ring';
import { migrations, type Migration } from './migrations';
import { createNameIndexes } from './name-indexes';
import { receiptSchema, type Receipt } from './receipt';
import { createRecordBox, type RecordId, type SetAside, type StoredItem } from './record-box';
import { createRecordMemory } from './record-memory';
import { resealEverything } from './reseal';
import { openSecretShelf, shelfKey, type SessionArea } from './secret-shelf';
import { createSnapshotBox, snapshotStore, type SnapshotBox } from './snapshot-box';
import { StoreError } from './store-error';
import { createStoreLock, type StoreLock } from './store-lock';

/** The one door to what Truelle keeps. Every method may reject with a StoreError, whose `sentence` the user reads. */
export interface Store {
  /** Why nothing can be written here; null when everything can. */
  readonly readOnlyBecause: StoreError | null;
  /** The passphrase. While it is asked for, every other method rejects with a StoreError `locked`. */
  readonly lock: StoreLock;
  /** Told when the store is locked, unlocked or gets another passphrase, in any page of Truelle, until the signal aborts. */
  readonly watchLock: (callback: () => void, signal: AbortSignal) => void;
  /** All readable records of a kind, in no order. Those that do not fit their schema are in `listSetAside`. */
  readonly list: <Kind extends RecordKind>(kind: Kind) => Promise<readonly RecordOf<Kind>[]>;
  /** Stored records that could not be read, whatever their kind; they stay in the database as they are. */
  readonly listSetAside: () => Promise<readonly SetAside[]>;
  /** True when what is stored under this id cannot be read. */
  readonly isSetAside: (kind: RecordKind, id: string) => Promise<boolean>;
  /** Undefined when there is none, or when it was set aside. */
  readonly get: <Kind extends RecordKind>(kind: Kind, id: string) => Promise<RecordOf<Kind> | undefined>;
  readonly put: (item: StoredItem) => Promise<void>;
  /** Writes all or nothing. */
  readonly putAll: (items: readonly StoredItem[]) => Promise<void>;
  /**
   * Writes a changed record over the one that the change began with. Rejects with a StoreError `changed-elsewhere` when another page
   * of Truelle has changed or removed it meanwhile.
   */
  readonly putOver: (item: StoredItem, before: StoredItem) => Promise<void>;
  readonly remove: (kind: RecordKind, id: string) => Promise<void>;
  /** Takes away all that is named, and notes it in a setting, in one act: all or nothing. */
  readonly erase: (what: Erasure) => Promise<void>;
  /** Takes away everything that was ever kept, the passphrase too; while it is asked for as well. */
  readonly eraseAll: () => Promise<void>;
  /** What is being entered on the portal. */
  readonly snapshots: SnapshotBox;
  /** The records that answer to a text, best first; by name when it is blank. Forgives accents and one wrong letter a word. */
  readonly search: <Kind extends RecordKind>(kind: Kind, text: string, limit: number) => Promise<readonly RecordOf<Kind>[]>;
  /** Told of every write and removal, in any page of Truelle, until the signal aborts. */
  readonly watch: (callback: (changes: readonly StoreChange[]) => void, signal: AbortSignal) => void;
  readonly addReceipt: (receipt: Receipt) => Promise<void>;
  /** The latest first. */
  readonly listReceipts: (caseFile: string) => Promise<readonly Receipt[]>;
  /** Undefined when the setting was never saved. Whoever reads it checks it. */
  readonly readSetting: (key: string) => Promise<unknown>;
  readonly saveSetting: (key: string, value: unknown) => Promise<void>;
  /** Number of records written and removed since the store was made. */
  readonly countChanges: () => Promise<number>;
  readonly close: () => void;
}

/** What goes together, by ids. */
export interface Erasure {
  readonly records: readonly RecordId[];
  readonly snapshots?: readonly string[];
  readonly receipts?: readonly string[];
  /** A setting that is written in the same act. */
  readonly noted?: { readonly name: string; readonly value: unknown };
}

/**
 * Opens the store of this extension. `session` holds what must not reach the disk: pass `browser.storage.session`.
 * Throws a StoreError when the database cannot be opened at all.
 */
export async function openStore(options: {
  readonly name?: string;
  readonly session: SessionArea;
  readonly steps?: readonly Migration[];
}): Promise<Store> {
  const name = options.name ?? 'truelle';
  let closed: StoreError | null = null;
  const channel = openChangeChannel(name);
  const { database, readOnlyBecause } = await openConnection(name, options.steps ?? migrations, (why) => {
    closed ??= new StoreError(why);
    // Whoever shows records hears at once that they are of another time.
    channel.wake();
  }).catch((failure: unknown) => {
    channel.close();
    throw failure;
  });
  const assertOpen = (): void => {
    if (closed !== null) throw closed;
  };
  const assertWritable = (): void => {
    if (readOnlyBecause !== null) throw readOnlyBecause;
  };
  if (readOnlyBecause === null) await sealOnce(database);
  const shelf = openSecretShelf(options.session, name);
  const ring = createKeyRing(database, options.session, name);
  const drawer = openDrawer({ database, ring, assertOpen, assertWritable });
  const box = createRecordBox(drawer, shelf);
  const memory = createRecordMemory(box, assertOpen);
  const indexes = createNameIndexes(memory);
  const stopped = new AbortController();
  // What this page writes itself it knows already.
  let isOwnWrite = false;
  let foreignChanges = 0;
  channel.watch((changes) => {
    if (!isOwnWrite) {
      foreignChanges += 1;
      memory.note(changes);
    }
    indexes.note(changes);
  }, stopped.signal);
  channel.watchKey(() => {
    ring.forget();
    memory.forget();
    indexes.forget();
  }, stopped.signal);

  const putAll = async (items: readonly StoredItem[], before?: readonly StoredItem[]): Promise<void> => {
    const foreignBefore = foreignChanges;
    await box.writeRecords(items, before);
    // Another page that wrote at the same time may have come last: then the store is asked.
    isOwnWrite = foreignChanges === foreignBefore;
    if (isOwnWrite) memory.hold(items);
    channel.announce(items.map(({ kind, record }) => ({ kind, id: record.id, is: 'put' })));
    isOwnWrite = false;
  };

  const erase = async ({ records, snapshots = [], receipts = [], noted }: Erasure): Promise<void> => {
    const things = [...snapshots.map((id) => ({ store: snapshotStore, id })), ...receipts.map((id) => ({ store: 'receipts', id }))];
    await box.removeRecords(records, things, noted);
    channel.announce(records.map(({ kind, id }) => ({ kind, id, is: 'removed' })));
  };

  const listIds = async (): Promise<readonly RecordId[]> => (await Promise.all(recordKinds.map(async (kind) => (await memory.readAll(kind)).records.map(({ id }) => ({ kind, id }))))).flat();
  const listShelfKeys = async (): Promise<readonly string[]> => (await listIds()).map(({ kind, id }) => shelfKey(kind, id));

  return {
    readOnlyBecause,
    lock: createStoreLock({ database, ring, shelf, assertWritable, listShelfKeys, announce: channel.announceKey }),
    watchLock: channel.watchKey,
    list: async (kind) => (await memory.readAll(kind)).records,
    listSetAside: async () => (await Promise.all(recordKinds.map(async (kind) => (await memory.readAll(kind)).setAside))).flat(),
    isSetAside: box.isSetAside,
    get: async (kind, id) => (await box.readMany(kind, [id]))[0],
    put: (item) => putAll([item]),
    putAll: (items) => putAll(items),
    putOver: (item, before) => putAll([item], [before]),
    remove: (kind, id) => erase({ records: [{ kind, id }] }),
    erase,
    eraseAll: async () => {
      assertOpen();
      assertWritable();
      // While it is locked nothing is shown anywhere, and no secret lies in memory.
      const ids = await listIds().catch((): readonly RecordId[] => []);
      await emptyDatabase(database);
      await shelf.write(new Map(ids.map(({ kind, id }) => [shelfKey(kind, id), {}])));
      await ring.drop();
      channel.announceKey();
      channel.announce(ids.map((one) => ({ ...one, is: 'removed' })));
    },
    snapshots: createSnapshotBox(drawer),
    search: async (kind, text, limit) => memory.readMany(kind, await indexes.search(kind, text, limit)),
    watch: channel.watch,
    addReceipt: async (receipt) => {
      const plain = receiptSchema.parse(receipt);
      await drawer.write([{ store: 'receipts', id: plain.id, plain }], (await drawer.envelope())?.key ?? '');
    },
    listReceipts: async (caseFile) => {
      const opened = await drawer.readLinked('receipts', 'caseFile', 'caseFile', caseFile);
      const receipts = opened.flatMap((one) => (one.is === 'open' ? (receiptSchema.safeParse(one.plain).data ?? []) : []));
      return receipts.filter((receipt) => receipt.caseFile === caseFile).sort((a, b) => b.at.localeCompare(a.at));
    },
    readSetting: drawer.readSetting,
    saveSetting: drawer.saveSetting,
    countChanges: drawer.countChanges,
    close: () => {
      closed ??= new StoreError('closed');
      stopped.abort();
      channel.close();
      memory.forget();
      database.close();
    },
  };
}

/** A database that has no key yet gets one of the browser's, and what lay in it in the clear is sealed. */
async function sealOnce(database: IDBPDatabase): Promise<void> {
  if (!database.objectStoreNames.contains(vaultStore) || (await database.get(vaultStore, envelopeKey)) !== undefined) return;
  const key = await createVaultKey();
  try {
    await resealEverything(database, null, { key, envelope: await wrapByBrowser(key) });
  } catch (failure) {
    // Two pages opened a new database together: the key of the other one is as good.
    if ((await database.get(vaultStore, envelopeKey)) === undefined) throw failure;
  }
}
