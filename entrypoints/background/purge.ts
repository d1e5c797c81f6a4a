import { browser } from 'wxt/browser';
import { loadPreferences } from '../../lib/browser/preferences';
import type { Store } from '../../lib/browser/store/open-store';
import { purgeStore } from '../../lib/browser/store/purge-store';
import { isoDate } from '../../lib/fields/iso-date';

const name = 'purge';

/** Erases what has been kept long enough: when the browser starts and twice a day; a locked store is left for the next time. */
export function watchPurge(getStore: () => Promise<Store>): void {
  const purge = async (): Promise<void> => {
    const store = await getStore();
    if (store.readOnlyBecause !== null || (await store.lock.state()) === 'locked') return;
    const { retention } = await loadPreferences(store);
    // Swedish writes a day as ISO does.
    await store.snapshots.purge(Date.now());
    await purgeStore(store, retention, isoDate(new Date().toLocaleDateString('sv-SE')));
  };
  browser.alarms.onAlarm.addListener((alarm) => {
    // A store that cannot be read now is told where it is used; the next alarm tries again.
    if (alarm.name === name) purge().catch(() => undefined);
  });
  void browser.alarms.get(name).then((alarm) => (alarm === undefined ? browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: 720 }) : undefined));
}
