import * as z from 'zod/mini';
import { autoLockChoices, type AutoLockMinutes } from './vault/auto-lock';
import type { Store } from './store/open-store';

/** What the user has chosen, and nothing of anybody: it stays readable while Truelle is locked. */
export interface Preferences {
  readonly autoLockMinutes: AutoLockMinutes;
  /** How long after its sending the data of a contract's apprentice are kept. */
  readonly retention: Retention;
}

/** A number of days after the sending, or until the contract has ended. */
export type Retention = number | 'contract-end';

export const retentionChoices: readonly Retention[] = [30, 90, 180, 365, 'contract-end'];
export const preferencesKey = 'preferences';

const autoLock = z.union([z.literal(5), z.literal(15), z.literal(30), z.literal(60), z.null()]);
const retention = z.union([z.int().check(z.minimum(1), z.maximum(3650)), z.literal('contract-end')]);

/** What administrators may preset by the browser's policies; a value that does not fit is as if it were not there. */
export interface Presets {
  readonly autoLockMinutes?: AutoLockMinutes;
  readonly retention?: Retention;
}

const defaults: Preferences = { autoLockMinutes: 15, retention: 90 };

/** The preferences in force: what the user chose, else what an administrator preset, else ours. */
export async function loadPreferences(store: Pick<Store, 'readSetting'>, presets: Presets = {}): Promise<Preferences> {
  const kept = toEntries(await store.readSetting(preferencesKey));
  const own = { autoLockMinutes: autoLock.safeParse(kept.get('autoLockMinutes')).data, retention: retention.safeParse(kept.get('retention')).data };
  return {
    autoLockMinutes: own.autoLockMinutes !== undefined ? own.autoLockMinutes : presets.autoLockMinutes !== undefined ? presets.autoLockMinutes : defaults.autoLockMinutes,
    retention: own.retention ?? presets.retention ?? defaults.retention,
  };
}

/** Keeps what the user has just chosen beside what was chosen before. */
export async function savePreferences(store: Pick<Store, 'readSetting' | 'saveSetting'>, chosen: Partial<Preferences>): Promise<void> {
  await store.saveSetting(preferencesKey, { ...Object.fromEntries(toEntries(await store.readSetting(preferencesKey))), ...chosen });
}

/** Reads what an administrator has preset, by the names that `public/managed-schema.json` publishes. */
export function parsePresets(raw: Readonly<Record<string, unknown>>): Presets {
  const lock = raw.autoLockMinutes === 0 ? null : raw.autoLockMinutes;
  const autoLockMinutes = autoLockChoices.find((choice) => choice === lock);
  const kept = raw.retention === 'contract-end' ? raw.retention : retention.safeParse(raw.retentionDays).data;
  return {
    ...(autoLockMinutes === undefined ? {} : { autoLockMinutes }),
    ...(kept === undefined ? {} : { retention: kept }),
  };
}

function toEntries(raw: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
}
