import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../lib/browser/store/open-store';
import type { SetAside } from '../../lib/browser/store/record-box';
import { parseStoreError } from '../../lib/browser/store/store-error';
import type { RecordKind, RecordOf } from '../../lib/profiles/record';

/** All that the store holds, as the notebook shows it. */
export interface Records {
  readonly byKind: { readonly [Kind in RecordKind]: ReadonlyMap<string, RecordOf<Kind>> };
  readonly setAside: readonly SetAside[];
}

/** The records, read once and again whenever any page of Truelle changes one; null until the first reading. */
export function useRecords(store: Store, onTrouble: (sentence: string) => void): Records | null {
  const [records, setRecords] = useState<Records | null>(null);
  useEffect(() => {
    const stopped = new AbortController();
    let asked = 0;
    const load = async (): Promise<void> => {
      asked += 1;
      const ticket = asked;
      try {
        const read = await readRecords(store);
        // A slower reading of an older state must not replace a newer one.
        if (ticket === asked && !stopped.signal.aborted) setRecords(read);
      } catch (thrown) {
        if (!stopped.signal.aborted) onTrouble(parseStoreError(thrown).sentence);
      }
    };
    store.watch(() => void load(), stopped.signal);
    void load();
    return () => stopped.abort();
  }, [store]);
  return records;
}

async function readRecords(store: Store): Promise<Records> {
  const read = async <Kind extends RecordKind>(kind: Kind): Promise<ReadonlyMap<string, RecordOf<Kind>>> =>
    new Map((await store.list(kind)).map((record) => [record.id, record]));
  const [caseFile, employer, master, apprentice, training, setAside] = await Promise.all([
    read('caseFile'),
    read('employer'),
    read('master'),
    read('apprentice'),
    read('training'),
    store.listSetAside(),
  ]);
  return { byKind: { caseFile, employer, master, apprentice, training }, setAside };
}
