import { recordKinds, type RecordKind, type RecordOf } from '../../profiles/record';
import type { StoreChange } from './change-channel';
import { createNameIndex, type IndexedRecord, type NameIndex } from './name-index';

/** Where the indexes read records from. */
export interface RecordSource {
  readonly readAll: <Kind extends RecordKind>(kind: Kind) => Promise<{ readonly records: readonly RecordOf<Kind>[] }>;
  readonly readOne: <Kind extends RecordKind>(kind: Kind, id: string) => Promise<RecordOf<Kind> | undefined>;
}

export interface NameIndexes {
  readonly search: (kind: RecordKind, text: string, limit: number) => Promise<readonly string[]>;
  /** Keeps the indexes up to date; the next search waits for it. */
  readonly note: (changes: readonly StoreChange[]) => void;
  /** Lets go of every name: the next search reads the store anew. */
  readonly forget: () => void;
}

/** One index per kind, read from the store at the first search and kept up to date from then on. */
export function createNameIndexes(source: RecordSource): NameIndexes {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => names.get(id) ?? '';
  let loading: Promise<ReadonlyMap<RecordKind, NameIndex>> | null = null;
  let upToDate: Promise<void> = Promise.resolve();

  const load = async (): Promise<ReadonlyMap<RecordKind, NameIndex>> => {
    const indexes = new Map<RecordKind, NameIndex>();
    for (const kind of recordKinds) {
      const index = createNameIndex(nameOf);
      const { records } = await source.readAll(kind);
      for (const record of records) names.set(record.id, record.name);
      index.put(records.map(indexRecord));
      indexes.set(kind, index);
    }
    return indexes;
  };

  const follow = async (changes: readonly StoreChange[]): Promise<void> => {
    const indexes = await loading;
    if (indexes === null) return;
    for (const { kind, id, is } of changes) {
      const record = is === 'put' ? await source.readOne(kind, id) : undefined;
      if (record === undefined) {
        indexes.get(kind)?.remove(id);
        names.delete(id);
      } else {
        indexes.get(kind)?.put([indexRecord(record)]);
        names.set(id, record.name);
      }
    }
    // A dossier is found by the names of the profiles it joins.
    indexes.get('caseFile')?.redraw();
  };

  return {
    search: async (kind, text, limit) => {
      loading ??= load();
      try {
        const indexes = await loading;
        await upToDate;
        return indexes.get(kind)?.search(text, limit) ?? [];
      } catch (failure) {
        loading = null;
        throw failure;
      }
    },
    forget: () => {
      loading = null;
      names.clear();
    },
    note: (changes) => {
      upToDate = upToDate
        .then(() => follow(changes))
        .catch(() => {
          // The store closed meanwhile, or cannot be read now: the next search reads it anew, and tells.
          loading = null;
        });
    },
  };
}

function indexRecord(record: RecordOf<RecordKind>): IndexedRecord {
  const linked = 'employer' in record ? [record.employer, record.master1, record.master2, record.apprentice, record.training] : [];
  return { id: record.id, name: record.name, values: record.values, linked: linked.filter((id) => id !== null) };
}
