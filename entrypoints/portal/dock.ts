import { browser } from 'wxt/browser';
import { chooseDockSide } from '../../lib/guidance/dock-side';
import type { DockOptions } from '../../lib/page/overlay/overlay';

export interface DockPlace {
  readonly side: 'left' | 'right';
  readonly state: 'open' | 'folded';
}
const key = 'dock';

/** Where the user last put the dock; folded on the right until then. It is the same on every tab. */
export async function loadDockPlace(): Promise<DockPlace> {
  // Read by hand: a library for schemas would weigh more than all of the dock. What is not as written below counts for nothing.
  const kept = (await browser.storage.local.get(key))[key] as Partial<DockPlace> | undefined;
  return { side: kept?.side === 'left' ? 'left' : 'right', state: kept?.state === 'open' ? 'open' : 'folded' };
}

/** The dock's options for the top frame; it stays hidden until the page is recognized. */
export function dockOptions(options: {
  readonly side: DockOptions['side'];
  readonly keepClear: DockOptions['keepClear'];
  readonly fields: DockOptions['fields'];
  readonly onOpened: () => void;
}): DockOptions {
  return {
    url: browser.runtime.getURL('/panel.html'),
    side: options.side,
    state: 'hidden',
    keepClear: options.keepClear,
    fields: options.fields,
    chooseSide: chooseDockSide,
    onChange: (side, state) => {
      if (state === 'hidden') return;
      if (state === 'open') options.onOpened();
      // Rejects only once the extension is gone, and the dock with it.
      browser.storage.local.set({ [key]: { side, state } }).catch(() => undefined);
    },
  };
}
