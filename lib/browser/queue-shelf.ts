import { parseQueue, type CaseQueue } from '../profiles/case-queue';
import type { Store } from './store/open-store';

/** The queue of dossiers, shared by the notebook and the background. It outlives the browser: it is gone on with tomorrow. */
export interface QueueShelf {
  readonly read: () => Promise<CaseQueue>;
  /** Applies a change to the newest queue; two pages that change it at once lose nothing. */
  readonly change: (change: (queue: CaseQueue) => CaseQueue) => Promise<CaseQueue>;
  /** Tells everybody that something is new about dossiers of the queue that no record says: a receipt. */
  readonly tell: () => void;
  /** Told after each change, in whatever page it was made, until the signal aborts. */
  readonly watch: (callback: () => void, signal: AbortSignal) => void;
}

const key = 'queue';

export function openQueueShelf(store: Pick<Store, 'readSetting' | 'saveSetting'>): QueueShelf {
  const channel = new BroadcastChannel('truelle:queue');
  const watchers = new Set<() => void>();
  channel.addEventListener('message', () => {
    for (const watcher of watchers) watcher();
  });
  const tell = (): void => {
    for (const watcher of watchers) watcher();
    channel.postMessage(null);
  };
  const read = async (): Promise<CaseQueue> => parseQueue(await store.readSetting(key));
  return {
    read,
    tell,
    change: async (change) => {
      const act = async (): Promise<CaseQueue> => {
        const before = await read();
        const after = change(before);
        if (after !== before) await store.saveSetting(key, after);
        return after;
      };
      const queue = await navigator.locks.request('truelle:queue', act);
      tell();
      return queue;
    },
    watch: (callback, signal) => {
      if (signal.aborted) return;
      watchers.add(callback);
      signal.addEventListener('abort', () => watchers.delete(callback), { once: true });
    },
  };
}
