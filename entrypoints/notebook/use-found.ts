import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Store } from '../../lib/browser/store/open-store';
import type { RecordKind, RecordOf } from '../../lib/profiles/record';
import type { Records } from './use-records';

const byName = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
const foundAtMost = 1000;

/** The records of a kind that answer to a text, best first; all of them by name while it is blank. The last answer stays until the next is there. */
export function useFound<Kind extends RecordKind>(store: Store, kind: Kind, text: string, records: Records): readonly RecordOf<Kind>[] {
  const [found, setFound] = useState<{ readonly kind: RecordKind; readonly ids: readonly string[] } | null>(null);
  const isBlank = text.trim() === '';
  const own: ReadonlyMap<string, RecordOf<Kind>> = records.byKind[kind];
  const all = useMemo(() => [...own.values()].sort((a, b) => byName.compare(a.name, b.name)), [own]);
  useEffect(() => {
    if (isBlank) {
      setFound(null);
      return;
    }
    let isCurrent = true;
    store
      .search(kind, text, foundAtMost)
      .then((answers) => {
        if (isCurrent) setFound({ kind, ids: answers.map((record) => record.id) });
      })
      // The reading of the records tells the same failure.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [store, kind, text, records]);
  return useMemo(() => (isBlank || found?.kind !== kind ? all : found.ids.flatMap((id) => own.get(id) ?? [])), [isBlank, found, kind, all, own]);
}
