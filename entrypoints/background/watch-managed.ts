import { browser } from 'wxt/browser';
import { readManaged } from '../../lib/browser/preferences';
import type { Store } from '../../lib/browser/store/open-store';
import { pushEmployers } from '../../lib/browser/store/push-employers';

/** Takes in the employers that an administrator hands out: when the worker starts, when the policy changes, when the store is unlocked. */
export function watchManaged(getStore: () => Promise<Store>): { readonly follow: (store: Store) => void } {
  const push = async (): Promise<void> => {
    const { employers } = await readManaged();
    if (employers !== undefined) await pushEmployers(await getStore(), employers);
  };
  let pushing: Promise<void> = Promise.resolve();
  /** One after the other. A store that cannot be written now is told where it is used; the next start tries again. */
  const tryPush = (): void => void (pushing = pushing.then(push).catch(() => undefined));
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') tryPush();
  });
  tryPush();
  return { follow: (store) => store.watchLock(tryPush, new AbortController().signal) };
}
