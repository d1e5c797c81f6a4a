import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { AlertLevel } from '../guidance/set-aside';
import { autoLockChoices, type AutoLockMinutes } from './vault/auto-lock';
import type { Store } from './store/open-store';

/** What the user has chosen, and nothing of anybody: it stays readable while Truelle is locked. */
export interface Preferences {
  readonly autoLockMinutes: AutoLockMinutes;
  /** How long after its sending the data of a contract's apprentice are kept. */
  readonly retention: Retention;
  /** Which alerts are told, on the portal and in the notebook. */
  readonly alerts: AlertLevel;
}

/** A number of days after the sending, or until the contract has ended. */
export type Retention = number | 'contract-end';

export const retentionChoices: readonly Retention[] = [30, 90, 180, 365, 'contract-end'];
export const alertLevels: readonly AlertLevel[] = ['all', 'without-info', 'blocking'];
export const preferencesKey = 'preferences';

const autoLock = z.union([z.literal(5), z.literal(15), z.literal(30), z.literal(60), z.null()]);
const retention = z.union([z.int().check(z.minimum(1), z.maximum(3650)), z.literal('contract-end')]);
const alerts = z.enum(['all', 'without-info', 'blocking'] satisfies readonly AlertLevel[]);

/** What administrators may preset by the browser's policies; a value that does not fit is as if it were not there. */
type Presets = Readonly<Partial<Preferences>>;

const defaults: Preferences = { autoLockMinutes: 15, retention: 90, alerts: 'all' };
const channelName = 'truelle:preferences';

/** The preferences in force: what the user chose, else what an administrator preset, else ours. */
export async function loadPreferences(store: Pick<Store, 'readSetting'>): Promise<Preferences> {
  const presets = parsePresets(await readManaged());
  const kept = toEntries(await store.readSetting(preferencesKey));
  const own = { autoLockMinutes: autoLock.safeParse(kept.get('autoLockMinutes')).data, retention: retention.safeParse(kept.get('retention')).data, alerts: alerts.safeParse(kept.get('alerts')).data };
  return {
    autoLockMinutes: own.autoLockMinutes !== undefined ? own.autoLockMinutes : presets.autoLockMinutes !== undefined ? presets.autoLockMinutes : defaults.autoLockMinutes,
    retention: own.retention ?? presets.retention ?? defaults.retention,
    alerts: own.alerts ?? presets.alerts ?? defaults.alerts,
  };
}

/** Keeps what the user has just chosen beside what was chosen before, and tells every page of Truelle. */
export async function savePreferences(store: Pick<Store, 'readSetting' | 'saveSetting'>, chosen: Partial<Preferences>): Promise<void> {
  await store.saveSetting(preferencesKey, { ...Object.fromEntries(toEntries(await store.readSetting(preferencesKey))), ...chosen });
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Told after each change of the preferences, in whatever page it was made, until the signal aborts. */
export function watchPreferences(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', callback);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

/** What administrators have set by the browser's policies; nothing where they have set nothing. */
export async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** Reads what an administrator has preset, by the names that `public/managed-schema.json` publishes. */
function parsePresets(raw: Readonly<Record<string, unknown>>): Presets {
  const lock = raw.autoLockMinutes === 0 ? null : raw.autoLockMinutes;
  const autoLockMinutes = autoLockChoices.find((choice) => choice === lock);
  const kept = raw.retention === 'contract-end' ? raw.retention : retention.safeParse(raw.retentionDays).data;
  const level = alerts.safeParse(raw.alerts).data;
  return {
    ...(autoLockMinutes === undefined ? {} : { autoLockMinutes }),
    ...(kept === undefined ? {} : { retention: kept }),
    ...(level === undefined ? {} : { alerts: level }),
  };
}

function toEntries(raw: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
}
