import type { LineView, TableResult } from '../../components/notebook/table-import';
import { importRecords, planImport } from '../../lib/browser/store/import-records';
import type { Store } from '../../lib/browser/store/open-store';
import { toItem, type StoredItem } from '../../lib/browser/store/record-box';
import { openRowReader } from '../../lib/profiles/read-rows';
import type { ProfileKind, ProfileRecord, RecordValues } from '../../lib/profiles/record';
import { nextTask } from './next-task';

/** The lines of a file, and by their number the records that those without fault would write. */
export interface CheckedRows {
  readonly lines: readonly LineView[];
  readonly items: ReadonlyMap<number, StoredItem>;
}

// About ten milliseconds of work: the page answers in between.
const rowsAtOnce = 250;
// Each writing compares with the whole store once more: few of them, yet one may stop in between.
const recordsAtOnce = 2000;

/** Reads all lines of a table and compares them with the store, in steps short enough for the page to answer; ends early on abort. */
export async function checkRows(options: {
  readonly store: Store;
  readonly kind: ProfileKind;
  readonly keys: readonly (string | null)[];
  /** The heads first. */
  readonly rows: readonly (readonly string[])[];
  readonly known: readonly ProfileRecord[];
  readonly drawName: (values: RecordValues) => string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}): Promise<CheckedRows> {
  const { kind, rows, signal } = options;
  const reader = openRowReader({ ...options, drawId: () => crypto.randomUUID() });
  const wrong: LineView[] = [];
  const read: { readonly line: number; readonly item: StoredItem }[] = [];
  for (let from = 1; from < rows.length && !signal.aborted; from += rowsAtOnce) {
    options.onProgress(from - 1, rows.length - 1);
    await nextTask();
    rows.slice(from, from + rowsAtOnce).forEach((cells, place) => {
      const row = reader.read(cells, from + place + 1);
      if (row?.ok === true) read.push({ line: row.line, item: toItem(kind, row.record) });
      else if (row !== null) wrong.push({ line: row.line, is: 'wrong', name: '', said: row.sentence });
    });
  }
  if (signal.aborted) return { lines: [], items: new Map() };
  const plan = await planImport(
    options.store,
    read.map(({ item }) => item),
  );
  const added = new Set(plan.added.map(({ record }) => record.id));
  const changes = new Map(plan.updated.map(({ item, differences }) => [item.record.id, differences.length]));
  const same = new Set(plan.unchanged.map(({ record }) => record.id));
  const lines = read.map(({ line, item }): LineView => {
    const { id, name } = item.record;
    const count = changes.get(id);
    if (added.has(id)) return { line, is: 'added', name, said: '' };
    if (count !== undefined) return { line, is: 'updated', name, said: count > 1 ? `${count} valeurs changent` : '1 valeur change' };
    return same.has(id)
      ? { line, is: 'same', name, said: '' }
      : { line, is: 'wrong', name, said: 'La fiche qui porte cet identifiant ne peut pas être lue : elle est laissée telle quelle.' };
  });
  const usable = new Set([...added, ...changes.keys()]);
  return {
    lines: [...wrong, ...lines].sort((a, b) => a.line - b.line),
    items: new Map(read.filter(({ item }) => usable.has(item.record.id)).map(({ line, item }) => [line, item])),
  };
}

/** Writes the chosen lines, some thousands at a time: each time all or none. On abort what is written stays. */
export async function writeLines(options: {
  readonly store: Store;
  readonly checked: CheckedRows;
  readonly chosen: ReadonlySet<number>;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}): Promise<TableResult> {
  const { checked, chosen, signal } = options;
  const items = [...checked.items].filter(([line]) => chosen.has(line)).map(([, item]) => item);
  let [added, updated, unchanged] = [0, 0, checked.lines.filter(({ is }) => is === 'same').length];
  let done = 0;
  for (; done < items.length && !signal.aborted; done += recordsAtOnce) {
    options.onProgress(done, items.length);
    await nextTask();
    const counts = await importRecords(options.store, items.slice(done, done + recordsAtOnce), 'all');
    added += counts.added;
    updated += counts.updated;
    unchanged += counts.unchanged;
  }
  return {
    added,
    updated,
    unchanged,
    refused: checked.lines.length - added - updated - unchanged,
    isStopped: done < items.length,
  };
}
