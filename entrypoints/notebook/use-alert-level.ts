import { useEffect, useState } from 'preact/hooks';
import { loadPreferences, watchPreferences } from '../../lib/browser/preferences';
import type { Store } from '../../lib/browser/store/open-store';
import type { AlertLevel } from '../../lib/guidance/set-aside';

/** Which findings the user wants to be told of, in whatever page that was chosen. */
export function useAlertLevel(store: Store): AlertLevel {
  const [level, setLevel] = useState<AlertLevel>('all');
  useEffect(() => {
    const stopped = new AbortController();
    // A store that cannot be read is told by the reading of the records.
    const load = (): void => void loadPreferences(store).then(({ alerts }) => setLevel(alerts), () => setLevel('all'));
    watchPreferences(load, stopped.signal);
    load();
    return () => stopped.abort();
  }, [store]);
  return level;
}
