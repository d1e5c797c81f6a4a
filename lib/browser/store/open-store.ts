import { openChangeChannel, type StoreChange } from './change-channel';
import { openConnection } from './connection';
import { migrations, type Migration } from './migrations';
import { createNameIndexes } from './name-indexes';
import { receiptSchema, type Receipt } from './receipt';
import { createRecordBox, type SetAside, type StoredItem } from './record-box';
import { openSecretShelf, type SessionArea } from './secret-shelf';
import { StoreError } from './store-error';
import type { RecordKind, RecordOf } from '../../profiles/record';

/** The one door to what Truelle keeps. Every method may reject with a StoreError, whose `sentence` the user reads. */
export interface Store {
  /** Why nothing can be written here; null when everything can. */
  readonly readOnlyBecause: StoreError | null;
  /** All readable records of a kind, in no order. Those that do not fit their schema are in `listSetAside`. */
  readonly list: <Kind extends RecordKind>(kind: Kind) => Promise<readonly RecordOf<Kind>[]>;
  /** Stored records that could not be read, whatever their kind; they stay in the database as they are. */
  readonly listSetAside: () => Promise<readonly SetAside[]>;
  /** Undefined when there is none, or when it was set aside. */
  readonly get: <Kind extends RecordKind>(kind: Kind, id: string) => Promise<RecordOf<Kind> | undefined>;
  readonly put: (item: StoredItem) => Promise<void>;
  /** Writes all or nothing. */
  readonly putAll: (items: readonly StoredItem[]) => Promise<void>;
  readonly remove: (kind: RecordKind, id: string) => Promise<void>;
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
  readonly close: () => void;
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
  let isClosed = false;
  const { database, readOnlyBecause } = await openConnection(name, options.steps ?? migrations, () => {
    isClosed = true;
  });
  const box = createRecordBox({
    database,
    shelf: openSecretShelf(options.session, name),
    assertOpen: () => {
      if (isClosed) throw new StoreError('closed');
    },
    assertWritable: () => {
      if (readOnlyBecause !== null) throw readOnlyBecause;
    },
  });
  const channel = openChangeChannel(name);
  const indexes = createNameIndexes(box);
  const stopped = new AbortController();
  channel.watch((changes) => indexes.note(changes), stopped.signal);

  const putAll = async (items: readonly StoredItem[]): Promise<void> => {
    await box.writeRecords(items);
    channel.announce(items.map(({ kind, record }) => ({ kind, id: record.id, is: 'put' })));
  };

  return {
    readOnlyBecause,
    list: async (kind) => (await box.readAll(kind)).records,
    listSetAside: () => box.readSetAside(),
    get: (kind, id) => box.readOne(kind, id),
    put: (item) => putAll([item]),
    putAll,
    remove: async (kind, id) => {
      await box.removeRecord(kind, id);
      channel.announce([{ kind, id, is: 'removed' }]);
    },
    search: async (kind, text, limit) => box.readMany(kind, await indexes.search(kind, text, limit)),
    watch: (callback, signal) => channel.watch(callback, signal),
    addReceipt: (receipt) => box.put('receipts', receiptSchema.parse(receipt)),
    listReceipts: async (caseFile) => {
      const raw = await box.readIndex('receipts', 'caseFile', caseFile);
      const receipts = raw.flatMap((one) => receiptSchema.safeParse(one).data ?? []);
      return receipts.sort((a, b) => b.at.localeCompare(a.at));
    },
    readSetting: (key) => box.readValue('settings', key),
    saveSetting: (key, value) => box.put('settings', value, key),
    close: () => {
      isClosed = true;
      stopped.abort();
      channel.close();
      database.close();
    },
  };
}
