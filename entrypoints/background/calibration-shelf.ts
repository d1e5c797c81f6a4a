import type { Store } from '../../lib/browser/store/open-store';
import type { Calibration } from '../../lib/fields/reading';
import { readCalibrationFile, writeCalibrationFile } from '../../lib/filling/calibration-file';

/** What the user has shown by hand, on all portals: words of pages and names of fields, no value. */
export interface CalibrationShelf {
  readonly list: () => readonly Calibration[];
  /** Replaces them all. */
  readonly save: (calibrations: readonly Calibration[]) => Promise<void>;
}

const key = 'calibrations';

/** Opens what was kept; `onChange` is told of it now and at each change. What cannot be read any more is as if it had never been. */
export async function openCalibrationShelf(store: Pick<Store, 'readSetting' | 'saveSetting'>, onChange: (calibrations: readonly Calibration[]) => void): Promise<CalibrationShelf> {
  const kept = await store.readSetting(key);
  const read = typeof kept === 'string' ? readCalibrationFile(kept) : null;
  let calibrations = read?.ok === true ? read.calibrations : [];
  onChange(calibrations);
  return {
    list: () => calibrations,
    async save(next) {
      // The form that is handed on is also the one that is kept: one reader, one set of checks.
      await store.saveSetting(key, writeCalibrationFile(next));
      calibrations = next;
      onChange(next);
    },
  };
}
