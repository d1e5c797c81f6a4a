import * as z from 'zod/mini';
import { recordKinds, recordSchemas, type KindedRecord } from '../../profiles/record';
import { sealBackup } from '../vault/backup';
import { listEverything } from './import-records';
import type { Store } from './open-store';
import { receiptSchema, type Receipt } from './receipt';

/** What a backup holds: every record as it is stored, and what became of the fills. */
export interface BackupContent {
  readonly items: readonly KindedRecord[];
  readonly receipts: readonly Receipt[];
  /** What the user showed by hand on portals; absent when there was nothing. */
  readonly calibrations?: string;
  /** Records that this Truelle cannot read, by number. */
  readonly unreadable: number;
}

const shape = z.object({ version: z.literal(1), items: z.array(z.unknown()), receipts: z.array(z.unknown()), calibrations: z.optional(z.string()) });
const kinded = z.object({ kind: z.enum(recordKinds), record: z.unknown() });

/** When the last backup was made, and how many records had been written and removed by then. */
export const backupKey = 'backup';

/** Writes all that is stored into the bytes of a backup, and notes that it was made. `at`: ISO 8601, UTC. */
export async function writeBackup(store: Store, passphrase: string, at: string): Promise<Uint8Array<ArrayBuffer>> {
  const changes = await store.countChanges();
  const items = await listEverything(store);
  const receipts = (await Promise.all(items.flatMap(({ kind, record }) => (kind === 'caseFile' ? [store.listReceipts(record.id)] : [])))).flat();
  const calibrations = await store.readSetting('calibrations');
  const bytes = await sealBackup({ version: 1, items, receipts, ...(typeof calibrations === 'string' ? { calibrations } : {}) }, passphrase);
  await store.saveSetting(backupKey, { at, changes });
  return bytes;
}

/** Reads what was inside a backup; null when it is not the content of one. */
export function parseBackup(plain: unknown): BackupContent | null {
  const whole = shape.safeParse(plain);
  if (!whole.success) return null;
  const items = whole.data.items.flatMap((raw) => {
    const one = kinded.safeParse(raw);
    const record = one.success ? recordSchemas[one.data.kind].safeParse(one.data.record) : undefined;
    // The schema of the kind has just been checked; the compiler cannot tie it to the kind.
    return one.success && record?.success === true ? [{ kind: one.data.kind, record: record.data } as KindedRecord] : [];
  });
  const receipts = whole.data.receipts.flatMap((raw) => receiptSchema.safeParse(raw).data ?? []);
  const { calibrations } = whole.data;
  return { items, receipts, unreadable: whole.data.items.length - items.length, ...(calibrations === undefined ? {} : { calibrations }) };
}

/** How things stand with backups. `changes`: records written and removed since the last one, or ever. */
export interface BackupState {
  /** ISO 8601, UTC; null when there never was one. */
  readonly at: string | null;
  readonly changes: number;
}

export async function loadBackupState(store: Pick<Store, 'readSetting' | 'countChanges'>): Promise<BackupState> {
  const kept = z.object({ at: z.string(), changes: z.number() }).safeParse(await store.readSetting(backupKey)).data;
  const changes = await store.countChanges();
  return kept === undefined ? { at: null, changes } : { at: kept.at, changes: Math.max(0, changes - kept.changes) };
}

const manyChanges = 20;
const longDays = 30;

/** True when so much has changed since the last backup, or for so long, that one is to be proposed. */
export function isBackupDue({ at, changes }: BackupState, now: number): boolean {
  if (changes >= manyChanges) return true;
  return changes > 0 && at !== null && now - Date.parse(at) >= longDays * 86_400_000;
}
