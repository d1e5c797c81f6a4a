import type { RecordKind, RecordOf } from '../../profiles/record';
import type { StoreChange } from './change-channel';
import type { RecordBox, SetAside, StoredItem } from './record-box';

/** What was opened of the store stays opened in this page until Truelle locks: opening ten thousand seals takes a while. */
export interface RecordMemory {
  readonly readAll: <Kind extends RecordKind>(kind: Kind) => Promise<{ readonly records: readonly RecordOf<Kind>[]; readonly setAside: readonly SetAside[] }>;
  /** Those that there are, in the order of the ids. */
  readonly readMany: <Kind extends RecordKind>(kind: Kind, ids: readonly string[]) => Promise<readonly RecordOf<Kind>[]>;
  readonly readOne: <Kind extends RecordKind>(kind: Kind, id: string) => Promise<RecordOf<Kind> | undefined>;
  /** Takes in what this page has just written, without opening its seals again. */
  readonly hold: (items: readonly StoredItem[]) => void;
  /** Reads again what has changed; whoever reads meanwhile waits for it. */
  readonly note: (changes: readonly StoreChange[]) => void;
  readonly forget: () => void;
}

interface Held {
  readonly records: Map<string, RecordOf<RecordKind>>;
  readonly setAside: readonly SetAside[];
}

/** `assertOpen` throws once the database is closed: what is held would be of another time. */
export function createRecordMemory(box: RecordBox, assertOpen: () => void): RecordMemory {
  let kinds = new Map<RecordKind, Promise<Held>>();
  let upToDate: Promise<void> = Promise.resolve();

  const load = async (kind: RecordKind): Promise<Held> => {
    const { records, setAside } = await box.readAll(kind);
    return { records: new Map(records.map((record) => [record.id, record])), setAside };
  };
  const get = async (kind: RecordKind): Promise<Held> => {
    assertOpen();
    await upToDate;
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const loading = load(kind);
    const into = kinds;
    into.set(kind, loading);
    // A failure is told to who asked, and not kept.
    loading.catch(() => into.delete(kind));
    return loading;
  };

  const follow = async (changes: readonly StoreChange[]): Promise<void> => {
    for (const kind of new Set(changes.map((change) => change.kind))) {
      const into = kinds;
      const held = await into.get(kind)?.catch(() => undefined);
      if (held === undefined) continue;
      // Which of those that could not be read has been replaced is only seen by reading them all.
      if (held.setAside.length > 0) {
        into.delete(kind);
        continue;
      }
      const ids = [...new Set(changes.filter((change) => change.kind === kind).map(({ id }) => id))];
      const now = new Map((await box.readMany(kind, ids)).map((record) => [record.id, record]));
      for (const id of ids) {
        const record = now.get(id);
        if (record === undefined) held.records.delete(id);
        else held.records.set(id, record);
      }
    }
  };

  const holdNow = async (items: readonly StoredItem[]): Promise<void> => {
    for (const { kind, record } of items) {
      const into = kinds;
      const held = await into.get(kind)?.catch(() => undefined);
      // Which of those that could not be read has been replaced is only seen by reading them all.
      if (held !== undefined && held.setAside.length > 0) into.delete(kind);
      else held?.records.set(record.id, record);
    }
  };

  return {
    hold: (items) => {
      upToDate = upToDate.then(() => holdNow(items));
    },
    // What is held under a kind was read as that kind; the compiler cannot tie the two.
    readAll: async <Kind extends RecordKind>(kind: Kind) => {
      const { records, setAside } = await get(kind);
      return { records: [...records.values()] as readonly RecordOf<Kind>[], setAside };
    },
    readMany: async <Kind extends RecordKind>(kind: Kind, ids: readonly string[]) => {
      const records = (await get(kind)).records as ReadonlyMap<string, RecordOf<Kind>>;
      return ids.flatMap((id) => records.get(id) ?? []);
    },
    readOne: async <Kind extends RecordKind>(kind: Kind, id: string) => (await get(kind)).records.get(id) as RecordOf<Kind> | undefined,
    note: (changes) => {
      upToDate = upToDate
        .then(() => follow(changes))
        .catch(() => {
          // Locked or closed meanwhile: the next reading begins anew, and tells.
          kinds = new Map();
        });
    },
    forget: () => {
      kinds = new Map();
    },
  };
}
