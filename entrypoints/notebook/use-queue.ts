import { useEffect, useMemo, useState } from 'preact/hooks';
import { openQueueShelf, type QueueShelf } from '../../lib/browser/queue-shelf';
import type { Store } from '../../lib/browser/store/open-store';
import { emptyQueue, type CaseQueue } from '../../lib/profiles/case-queue';

/** The queue as it is now, here or in whatever page it was changed, and the shelf to change it with. */
export function useQueue(store: Store): { readonly queue: CaseQueue; readonly shelf: QueueShelf } {
  const shelf = useMemo(() => openQueueShelf(store), [store]);
  const [queue, setQueue] = useState(emptyQueue);
  useEffect(() => {
    const stopped = new AbortController();
    const load = (): void => {
      shelf.read().then(
        (read) => {
          if (!stopped.signal.aborted) setQueue(read);
        },
        // The reading of the records tells the same failure.
        () => undefined,
      );
    };
    shelf.watch(load, stopped.signal);
    load();
    return () => stopped.abort();
  }, [shelf]);
  return { queue, shelf };
}
