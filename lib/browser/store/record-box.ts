import type { FieldValue } from '../../fields/values';
import { recordSchemas, type KindedRecord, type RecordKind, type RecordOf } from '../../profiles/record';
import type { Drawer, Thing } from './drawer';
import type { OpenedRow } from './rows';
import { partSecrets, shelfKey, type SecretShelf } from './secret-shelf';

/** A record with the name of the store it lives in. */
export type StoredItem = KindedRecord;

/** Puts a record and its kind together; the compiler cannot see that they agree, the signature makes them. */
export function toItem<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): StoredItem {
  return { kind, record } as StoredItem;
}

/** Names one record. */
export interface RecordId {
  readonly kind: RecordKind;
  readonly id: string;
}

/** A stored record that does not fit its schema: left where it is, and told. */
export interface SetAside {
  readonly kind: RecordKind;
  readonly id: string;
  /** Where in the record the first fault is, for instance `values.apprentice.birthDate`; blank when its seal does not open, and `id` is then its place. */
  readonly key: string;
}

type Values = Readonly<Record<string, FieldValue>>;
type Parsed<Kind extends RecordKind> = { readonly record: RecordOf<Kind> } | { readonly setAside: SetAside };

/** Records as they lie in the database: sealed, checked on the way in and out, their secrets kept apart while no passphrase protects them. */
export interface RecordBox {
  readonly readAll: <Kind extends RecordKind>(
    kind: Kind,
  ) => Promise<{ readonly records: readonly RecordOf<Kind>[]; readonly setAside: readonly SetAside[] }>;
  readonly readMany: <Kind extends RecordKind>(kind: Kind, ids: readonly string[]) => Promise<readonly RecordOf<Kind>[]>;
  /**
   * All or none. `before`: the records as they were when the change began; throws a StoreError `changed-elsewhere` when one of them
   * is not like that any more.
   */
  readonly writeRecords: (items: readonly StoredItem[], before?: readonly StoredItem[]) => Promise<void>;
  /** All or none; `erased` says what else goes, and `noted` what is written of it, in the same act. */
  readonly removeRecords: (records: readonly RecordId[], erased?: readonly Thing[], noted?: { readonly name: string; readonly value: unknown }) => Promise<void>;
  /** True when what lies in the place of a record cannot be read. */
  readonly isSetAside: (kind: RecordKind, id: string) => Promise<boolean>;
}

export function createRecordBox(drawer: Drawer, shelf: SecretShelf): RecordBox {
  /** With a passphrase the secrets are sealed with the rest. */
  const isSecretSealed = async (): Promise<boolean> => (await drawer.envelope())?.by === 'passphrase';

  const restore = async <Kind extends RecordKind>(kind: Kind, opened: readonly OpenedRow[]): Promise<readonly Parsed<Kind>[]> => {
    const plains = opened.flatMap((one) => (one.is === 'open' && hasId(one.plain) ? [shelfKey(kind, one.plain.id)] : []));
    const secrets = (await isSecretSealed()) ? new Map<string, Values>() : await shelf.read(plains);
    return opened.map((one) => {
      if (one.is !== 'open') return { setAside: { kind, id: one.place, key: '' } };
      return parseStored(kind, one.plain, hasId(one.plain) ? secrets.get(shelfKey(kind, one.plain.id)) : undefined);
    });
  };
  const readMany: RecordBox['readMany'] = async (kind, ids) =>
    (await restore(kind, await drawer.readMany(kind, ids))).flatMap((one) => ('record' in one ? [one.record] : []));

  return {
    readMany,
    readAll: async (kind) => {
      const parsed = await restore(kind, await drawer.readAll(kind));
      return {
        records: parsed.flatMap((one) => ('record' in one ? [one.record] : [])),
        setAside: parsed.flatMap((one) => ('setAside' in one ? [one.setAside] : [])),
      };
    },
    isSetAside: async (kind, id) => {
      const opened = await drawer.readMany(kind, [id]);
      return opened.length > 0 && (await restore(kind, opened)).some((one) => 'setAside' in one);
    },
    writeRecords: async (items, before = []) => {
      const envelope = await drawer.envelope();
      const isSealed = envelope?.by === 'passphrase';
      const parted = items.map(({ kind, record }) => ({ kind, record: assertFits(kind, record), ...(isSealed ? { kept: record.values, secret: {} } : partSecrets(record.values)) }));
      const expected = before.map(({ kind, record }) => ({ kind, id: record.id, isSame: async (opened: readonly OpenedRow[]) => isAlike((await restore(kind, opened))[0], record) }));
      const secrets = new Map(parted.map(({ kind, record, secret }) => [shelfKey(kind, record.id), secret]));
      const shelved = await shelf.read([...secrets.keys()]);
      drawer.assertWritable();
      await shelf.write(secrets);
      try {
        await drawer.write(
          parted.map(({ kind, record, kept }) => ({ store: kind, id: record.id, plain: { ...record, values: kept } })),
          envelope?.key ?? '',
          expected,
        );
      } catch (failure) {
        await shelf.write(new Map([...secrets.keys()].map((key) => [key, shelved.get(key) ?? {}])));
        throw failure;
      }
    },
    removeRecords: async (records, erased = [], noted) => {
      await drawer.erase([...records.map(({ kind, id }) => ({ store: kind, id })), ...erased], noted);
      await shelf.write(new Map(records.map(({ kind, id }) => [shelfKey(kind, id), {}])));
    },
  };
}

/** True when the stored record says the same as the one a change began with; the order of keys says nothing. */
function isAlike(stored: Parsed<RecordKind> | undefined, record: RecordOf<RecordKind>): boolean {
  return stored !== undefined && 'record' in stored && sortedJson(stored.record) === sortedJson(record);
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
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
