import { useEffect, useState } from 'preact/hooks';
import { isBackupDue, loadBackupState } from '../../lib/browser/store/backup-content';
import type { Store } from '../../lib/browser/store/open-store';
import type { Records } from './use-records';

/** True when a backup is to be proposed; looked at again with every change of the records. */
export function useBackupDue(store: Store, records: Records | null): boolean {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    // A store that cannot be read is told by the reading of the records.
    loadBackupState(store).then(
      (state) => setDue(isBackupDue(state, Date.now())),
      () => setDue(false),
    );
  }, [store, records]);
  return isDue;
}
