import UFuzzy from '@leeoniya/ufuzzy';
import type { FieldValue } from '../../fields/values';

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

// One wrong, missing, added or swapped letter is forgiven inside a word, never its first letter; digits have to be right.
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the package's enum exists in its types only; 1 is SingleError
const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
const byName = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** An index in memory over the records of one kind. `nameOf` gives the name of a linked record, blank when unknown. */
export function createNameIndex(nameOf: (id: string) => string = () => ''): NameIndex {
  const records = new Map<string, IndexedRecord>();
  let drawn: { readonly ids: readonly string[]; readonly texts: string[] } | null = null;

  const draw = (): { readonly ids: readonly string[]; readonly texts: string[] } => {
    const sorted = [...records.values()].sort((a, b) => byName.compare(a.name, b.name));
    const texts = sorted.map((record) => foldName([record.name, ...record.linked.map(nameOf), ...searchedValues(record)].join(' ')));
    return { ids: sorted.map((record) => record.id), texts };
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
      const order = wanted === '' ? ids.map((_, place) => place) : findPlaces(texts, wanted);
      return order.slice(0, limit).flatMap((place) => ids[place] ?? []);
    },
  };
}

/** Letters without accents or ligatures, lower case, one space for what separates words. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}@/.]+/gu, ' ');
}

function findPlaces(texts: string[], wanted: string): readonly number[] {
  // « 900 123 456 00015 » is one number, written as it is read aloud.
  const isGroupedNumber = /^\d[\d ]+$/.test(wanted);
  const joined = isGroupedNumber ? matchAll(texts, wanted.replaceAll(' ', '')) : [];
  return joined.length > 0 ? joined : matchAll(texts, wanted);
}

function matchAll(texts: string[], wanted: string): readonly number[] {
  const [found, info, order] = fuzzy.search(texts, wanted, 4);
  if (found === null) return [];
  return order === null ? found : order.flatMap((place) => info.idx[place] ?? []);
}

function searchedValues(record: IndexedRecord): readonly string[] {
  return Object.entries(record.values).flatMap(([key, value]) => {
    if (typeof value !== 'string' || !searchedKeys.test(key)) return [];
    const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
    return day === null ? [value] : [`${day[3] ?? ''}/${day[2] ?? ''}/${day[1] ?? ''}`];
  });
}
