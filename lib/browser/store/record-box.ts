import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { FieldValue } from '../../fields/values';
import { recordKinds, recordSchemas, type KindedRecord, type RecordKind, type RecordOf } from '../../profiles/record';
import { partSecrets, type SecretShelf } from './secret-shelf';
import { parseStoreError } from './store-error';

/** A record with the name of the store it lives in. */
export type StoredItem = KindedRecord;

/** Puts a record and its kind together; the compiler cannot see that they agree, the signature makes them. */
export function toItem<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): StoredItem {
  return { kind, record } as StoredItem;
}

/** A stored record that does not fit its schema: left where it is, and told. */
export interface SetAside {
  readonly kind: RecordKind;
  readonly id: string;
  /** Where in the record the first fault is, for instance `values.apprentice.birthDate`. */
  readonly key: string;
}

type WritableStore = IDBPObjectStore<unknown, string[], string, 'readwrite'>;
type Values = Readonly<Record<string, FieldValue>>;
type Parsed<Kind extends RecordKind> = { readonly record: RecordOf<Kind> } | { readonly setAside: SetAside };

/** Records as they lie in the database: checked on the way in and out, their secrets kept apart. */
export interface RecordBox {
  readonly readAll: <Kind extends RecordKind>(
    kind: Kind,
  ) => Promise<{ readonly records: readonly RecordOf<Kind>[]; readonly setAside: readonly SetAside[] }>;
  /** Undefined when there is none, or when it cannot be read. */
  readonly readOne: <Kind extends RecordKind>(kind: Kind, id: string) => Promise<RecordOf<Kind> | undefined>;
  readonly readMany: <Kind extends RecordKind>(kind: Kind, ids: readonly string[]) => Promise<readonly RecordOf<Kind>[]>;
  readonly readSetAside: () => Promise<readonly SetAside[]>;
  readonly writeRecords: (items: readonly StoredItem[]) => Promise<void>;
  readonly removeRecord: (kind: RecordKind, id: string) => Promise<void>;
  readonly readValue: (store: string, key: string) => Promise<unknown>;
  readonly readIndex: (store: string, index: string, key: string) => Promise<readonly unknown[]>;
  readonly put: (store: string, value: unknown, key?: string) => Promise<void>;
}

export function createRecordBox(parts: {
  readonly database: IDBPDatabase;
  readonly shelf: SecretShelf;
  /** Throw the StoreError that stands in the way. */
  readonly assertOpen: () => void;
  readonly assertWritable: () => void;
}): RecordBox {
  const { database, shelf, assertOpen, assertWritable } = parts;

  /** Runs one act on the database; what it throws becomes a StoreError. A store that a newer version dropped reads as empty. */
  const read = async <Result>(store: string, absent: Result, act: () => Promise<Result>): Promise<Result> => {
    assertOpen();
    if (!database.objectStoreNames.contains(store)) return absent;
    return act().catch((thrown: unknown) => {
      throw parseStoreError(thrown);
    });
  };
  /** Runs one transaction: all that the act asks for, or nothing. */
  const write = async (
    stores: readonly string[],
    act: (open: (store: string) => WritableStore) => Iterable<Promise<unknown>>,
  ): Promise<void> => {
    assertOpen();
    assertWritable();
    if (stores.length === 0) return;
    const asked: Promise<unknown>[] = [];
    try {
      const transaction = database.transaction(stores, 'readwrite');
      asked.push(transaction.done);
      try {
        for (const request of act((store) => transaction.objectStore(store))) asked.push(request);
      } catch (thrown) {
        // A request that cannot even be made would leave those before it to be written.
        abortIfOpen(transaction);
        throw thrown;
      }
      await Promise.all(asked);
    } catch (thrown) {
      await Promise.allSettled(asked);
      throw parseStoreError(thrown);
    }
  };

  const restore = async <Kind extends RecordKind>(kind: Kind, raw: readonly unknown[]): Promise<readonly Parsed<Kind>[]> => {
    const secrets = await shelf.read(raw.flatMap((one) => (hasId(one) ? [shelfKey(kind, one.id)] : [])));
    return raw.map((one) => parseStored(kind, one, hasId(one) ? secrets.get(shelfKey(kind, one.id)) : undefined));
  };
  const readAll: RecordBox['readAll'] = async (kind) => {
    const parsed = await restore(kind, await read<unknown[]>(kind, [], () => database.getAll(kind)));
    return {
      records: parsed.flatMap((one) => ('record' in one ? [one.record] : [])),
      setAside: parsed.flatMap((one) => ('setAside' in one ? [one.setAside] : [])),
    };
  };

  const readMany: RecordBox['readMany'] = async (kind, ids) => {
    const raw = await read<unknown[]>(kind, [], async () => {
      const { store, done } = database.transaction(kind, 'readonly');
      const found = await Promise.all(ids.map((id): Promise<unknown> => store.get(id)));
      await done;
      return found.filter((one) => one !== undefined);
    });
    return (await restore(kind, raw)).flatMap((one) => ('record' in one ? [one.record] : []));
  };

  return {
    readAll,
    readMany,
    readOne: async (kind, id) => (await readMany(kind, [id]))[0],
    readSetAside: async () => (await Promise.all(recordKinds.map(async (kind) => (await readAll(kind)).setAside))).flat(),
    writeRecords: async (items) => {
      const parted = items.map(({ kind, record }) => ({ kind, record: assertFits(kind, record), ...partSecrets(record.values) }));
      const secrets = new Map(parted.map(({ kind, record, secret }) => [shelfKey(kind, record.id), secret]));
      const before = await shelf.read([...secrets.keys()]);
      assertOpen();
      assertWritable();
      await shelf.write(secrets);
      try {
        await write([...new Set(parted.map(({ kind }) => kind))], function* (open) {
          for (const { kind, record, kept } of parted) yield open(kind).put({ ...record, values: kept });
        });
      } catch (failure) {
        await shelf.write(new Map([...secrets.keys()].map((key) => [key, before.get(key) ?? {}])));
        throw failure;
      }
    },
    removeRecord: async (kind, id) => {
      await write([kind], function* (open) {
        yield open(kind).delete(id);
      });
      await shelf.write(new Map([[shelfKey(kind, id), {}]]));
    },
    readValue: (store, key) => read<unknown>(store, undefined, () => database.get(store, key)),
    readIndex: (store, index, key) => read<unknown[]>(store, [], () => database.getAllFromIndex(store, index, key)),
    put: (store, value, key) =>
      write([store], function* (open) {
        yield open(store).put(value, key);
      }),
  };
}

function abortIfOpen(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // InvalidStateError: it is aborted already, and that is why the request failed.
  }
}

function shelfKey(kind: RecordKind, id: string): string {
  return `${kind}:${id}`;
}

function hasId(raw: unknown): raw is { readonly id: string } {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string';
}

/** Reads what lay in the database and puts its secrets back. */
function parseStored<Kind extends RecordKind>(kind: Kind, raw: unknown, secrets: Values = {}): Parsed<Kind> {
  const whole = isWithValues(raw) ? { ...raw, values: { ...raw.values, ...secrets } } : raw;
  const parsed = recordSchemas[kind].safeParse(whole);
  if (parsed.success) return { record: parsed.data as RecordOf<Kind> };
  const key = parsed.error.issues[0]?.path.join('.') ?? '';
  return { setAside: { kind, id: hasId(raw) ? raw.id : '', key } };
}

function isWithValues(raw: unknown): raw is { readonly values: object } {
  return typeof raw === 'object' && raw !== null && 'values' in raw && typeof raw.values === 'object' && raw.values !== null;
}

/** A record that does not fit is a bug of ours: it throws, naming the place, never the value. */
function assertFits<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): RecordOf<Kind> {
  const parsed = recordSchemas[kind].safeParse(record);
  if (parsed.success) return record;
  throw new TypeError(`${kind} ${record.id} does not fit its schema at ${parsed.error.issues[0]?.path.join('.') ?? 'its root'}`);
}
