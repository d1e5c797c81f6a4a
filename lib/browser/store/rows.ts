import { querySealed, seal, unseal, type Sealed } from '../vault/seal';
import { placeOf, type VaultKey } from '../vault/vault-key';

/** Version of the schemas that records are written by; the seal holds it. */
const schemaVersion = 1;

/** A record as it lies on the disk. `id` is its place, from which its own id cannot be read. */
export type Row = Sealed & { readonly id: string; readonly version: number };

/** Seals one record for the store of its kind; `id` is the record's own. */
export async function sealRow(key: VaultKey, kind: string, id: string, plain: unknown): Promise<Row> {
  const place = await placeOf(key, kind, id);
  return { id: place, version: schemaVersion, ...(await seal(key, { kind, place, version: schemaVersion }, plain)) };
}

/** What a row of the disk turned out to be; `damaged` is told from `other-key`, which a look at the envelope may cure. */
export type OpenedRow = { readonly is: 'open'; readonly plain: unknown } | { readonly is: 'damaged' | 'other-key'; readonly place: string };

/** Opens one row. Without a key (a database that was never sealed, opened for reading only) the row is taken as it is. */
export async function openRow(key: VaultKey | null, kind: string, raw: unknown): Promise<OpenedRow> {
  if (key === null) return { is: 'open', plain: raw };
  const place = placeIn(raw);
  const sealed = querySealed(raw);
  if (sealed === null) return { is: 'damaged', place };
  if (sealed.key !== key.id) return { is: 'other-key', place };
  try {
    return { is: 'open', plain: await unseal(key, { kind, place, version: versionIn(raw) }, sealed) };
  } catch {
    // Changed, or moved from another place: whichever it was, it is told as a record that cannot be read.
    return { is: 'damaged', place };
  }
}

/** Where a row lies; blank for what has no place. */
export function placeIn(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : '';
}

/** True when two readings of a place found the same row: each sealing has drawn its own vector. */
export function isSameRow(one: unknown, other: unknown): boolean {
  const [a, b] = [querySealed(one), querySealed(other)];
  if (a === null || b === null) return a === null && b === null && placeIn(one) === placeIn(other);
  return a.iv.length === b.iv.length && a.iv.every((byte, at) => byte === b.iv[at]);
}

function versionIn(raw: unknown): number {
  return typeof raw === 'object' && raw !== null && 'version' in raw && typeof raw.version === 'number' ? raw.version : 0;
}
