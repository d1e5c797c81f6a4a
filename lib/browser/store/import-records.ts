import type { FieldValue } from '../../fields/values';
import { recordKinds, type RecordKind, type RecordOf } from '../../profiles/record';
import type { Store } from './open-store';
import { toItem, type StoredItem } from './record-box';

/** One thing that an update changes. `key` is a field key, `name`, or the place of a joined profile. Undefined: nothing there. */
export interface Difference {
  readonly key: string;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

/** What an import would do, record by record; nothing is written to make it. */
export interface ImportPlan {
  readonly added: readonly StoredItem[];
  /** `item` is the record as it will be: values that the file does not hold are kept. */
  readonly updated: readonly { readonly item: StoredItem; readonly differences: readonly Difference[] }[];
  readonly unchanged: readonly StoredItem[];
  /** They share their id with a stored record that cannot be read: left alone, so that nothing is lost. */
  readonly refused: readonly StoredItem[];
}

/** `all` writes new records and updates, `added-only` leaves what is there untouched. */
export type ImportMode = 'all' | 'added-only';

/** How many records ended how. */
export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** Writes records of a file in one transaction: all of them or none. */
export async function importRecords(store: Store, items: readonly StoredItem[], mode: ImportMode): Promise<ImportCounts> {
  const plan = await planImport(store, items);
  const updates = mode === 'all' ? plan.updated.map(({ item }) => item) : [];
  await store.putAll([...plan.added, ...updates]);
  return {
    added: plan.added.length,
    updated: updates.length,
    unchanged: plan.unchanged.length + plan.updated.length - updates.length,
    refused: plan.refused.length,
  };
}

/** Compares records of a file with the stored ones. Of two with the same id in the file the last counts. */
export async function planImport(store: Store, items: readonly StoredItem[]): Promise<ImportPlan> {
  const hasUnreadable = (await store.listSetAside()).length > 0;
  const stored = new Map((await listEverything(store)).map((item) => [`${item.kind}:${item.record.id}`, item]));
  const wanted = new Map(items.map((item) => [`${item.kind}:${item.record.id}`, item]));
  const added: StoredItem[] = [];
  const updated: { readonly item: StoredItem; readonly differences: readonly Difference[] }[] = [];
  const unchanged: StoredItem[] = [];
  const refused: StoredItem[] = [];
  for (const [key, item] of wanted) {
    const before = stored.get(key);
    if (hasUnreadable && (await store.isSetAside(item.kind, item.record.id))) refused.push(item);
    else if (before === undefined) added.push(item);
    else {
      const merged = mergeItem(before, item);
      const differences = listDifferences(flatten(before.record), flatten(merged.record));
      if (differences.length === 0) unchanged.push(item);
      else updated.push({ item: merged, differences });
    }
  }
  return { added, updated, unchanged, refused };
}

/** Everything that can be read. The NIR is among it only while the browser still knows it. */
export async function listEverything(store: Store): Promise<readonly StoredItem[]> {
  const lists = await Promise.all(recordKinds.map((kind) => listItems(store, kind)));
  return lists.flat();
}

async function listItems(store: Store, kind: RecordKind): Promise<readonly StoredItem[]> {
  return (await store.list(kind)).map((record) => toItem(kind, record));
}

function mergeItem(before: StoredItem, item: StoredItem): StoredItem {
  // What the file says nothing about stays: values, and what a dossier knows of itself.
  return { ...item, record: { ...before.record, ...item.record, values: { ...before.record.values, ...item.record.values } } } as StoredItem;
}

function flatten(record: RecordOf<RecordKind>): ReadonlyMap<string, FieldValue> {
  const own = Object.entries(record).filter((entry): entry is [string, string] => entry[0] !== 'id' && typeof entry[1] === 'string');
  return new Map([...own, ...Object.entries(record.values)]);
}

function listDifferences(before: ReadonlyMap<string, FieldValue>, after: ReadonlyMap<string, FieldValue>): readonly Difference[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const difference = { key, before: before.get(key), after: after.get(key) };
    return difference.before === difference.after ? [] : [difference];
  });
}
