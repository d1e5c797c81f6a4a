import { browser } from 'wxt/browser';
import { loadPreferences } from '../../lib/browser/preferences';
import type { Store } from '../../lib/browser/store/open-store';

const name = 'auto-lock';

/**
 * Locks the store once nothing was asked of Truelle for the chosen time. The alarm outlives the worker; it rings only while there is
 * something to lock.
 */
export function watchAutoLock(getStore: () => Promise<Store>): { readonly follow: (store: Store) => void } {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void getStore().then(lockIfDue);
  });
  return {
    follow: (store) => {
      const set = (): void => void setAlarm(store);
      store.watchLock(set, new AbortController().signal);
      set();
    },
  };
}

export async function lockIfDue(store: Store): Promise<boolean> {
  const { autoLockMinutes } = await loadPreferences(store);
  return store.lock.lockIfDue(autoLockMinutes, Date.now());
}

async function setAlarm(store: Store): Promise<void> {
  // A key that cannot be read has nothing to lock.
  const state = await store.lock.state().catch(() => 'locked');
  if (state === 'unlocked') await browser.alarms.create(name, { periodInMinutes: 1 });
  else await browser.alarms.clear(name);
}
