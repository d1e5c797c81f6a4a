import type { FieldValue } from '../../fields/values';
import { searchNames } from './name-search';

/** What the index needs to know of a record. `linked` are the ids of the profiles that a dossier joins. */
export interface IndexedRecord {
  readonly id: string;
  readonly name: string;
  readonly values: Readonly<Partial<Record<string, FieldValue>>>;
  readonly linked: readonly string[];
}

export interface NameIndex {
  readonly put: (records: readonly IndexedRecord[]) => void;
  readonly remove: (id: string) => void;
  /** The name of a linked record has changed. */
  readonly redraw: () => void;
  /** Ids of the records that answer to a text, best first; all of them by name when the text is blank. */
  readonly search: (text: string, limit: number) => readonly string[];
}

/** Ends of the keys a person would search a record by; anything else in a record is not looked at. */
const searchedKeys =
  /\.(?:lastName|usageName|firstName|birthDate|fullName|name|siret|city|uai|diplomaCode|rncpCode|targetDiplomaTitle|idcc|startDate)$/;

const byName = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** An index in memory over the records of one kind. `nameOf` gives the name of a linked record, blank when unknown. */
export function createNameIndex(nameOf: (id: string) => string = () => ''): NameIndex {
  const records = new Map<string, IndexedRecord>();
  // What was folded once stays so while its record does: one that changes costs one, not ten thousand.
  const folded = new WeakMap<IndexedRecord, string>();
  let order: readonly IndexedRecord[] = [];
  let drawn: { readonly ids: readonly string[]; readonly texts: readonly string[] } | null = null;

  const draw = (): NonNullable<typeof drawn> => {
    // Sorting what is nearly in order already takes a tenth of the time.
    const known = order.flatMap(({ id }) => records.get(id) ?? []);
    const ids = new Set(known.map(({ id }) => id));
    order = [...known, ...[...records.values()].filter(({ id }) => !ids.has(id))].sort((a, b) => byName.compare(a.name, b.name));
    return { ids: order.map((record) => record.id), texts: order.map(foldRecord) };
  };

  const foldRecord = (record: IndexedRecord): string => {
    const own = folded.get(record) ?? foldName([record.name, ...searchedValues(record)].join(' '));
    folded.set(record, own);
    return record.linked.length === 0 ? own : `${own} ${foldName(record.linked.map(nameOf).join(' '))}`;
  };

  return {
    put: (added) => {
      for (const record of added) records.set(record.id, record);
      drawn = null;
    },
    remove: (id) => {
      records.delete(id);
      drawn = null;
    },
    redraw: () => {
      drawn = null;
    },
    search: (text, limit) => {
      const { ids, texts } = (drawn ??= draw());
      const wanted = foldName(text).trim();
      const order = wanted === '' ? ids.map((_, place) => place) : searchNames(texts, wanted);
      return order.slice(0, limit).flatMap((place) => ids[place] ?? []);
    },
  };
}

/** Letters without accents or ligatures, lower case, one space for what separates words. */
export function foldName(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9@/.]+/g, foldRun);
}

// What stands between plain letters: of ten thousand names, the same few over and over.
const foldedRuns = new Map<string, string>();

function foldRun(run: string): string {
  const known = foldedRuns.get(run);
  if (known !== undefined) return known;
  const folded = run
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}@/.]+/gu, ' ');
  if (run.length <= 3) foldedRuns.set(run, folded);
  return folded;
}

function searchedValues(record: IndexedRecord): readonly string[] {
  return Object.entries(record.values).flatMap(([key, value]) => {
    if (typeof value !== 'string' || !searchedKeys.test(key)) return [];
    const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
    return day === null ? [value] : [`${day[3] ?? ''}/${day[2] ?? ''}/${day[1] ?? ''}`];
  });
}
