import { useEffect, useState } from 'preact/hooks';
import { findDuplicates, noteTraits } from '../../lib/profiles/find-duplicates';
import type { ProfileKind, ProfileRecord } from '../../lib/profiles/record';

const atOnce = 200;

/** How many groups of profiles may be one; 0 until they were compared, which is done when nothing else is to be done. */
export function useDuplicates(kind: ProfileKind, profiles: ReadonlyMap<string, ProfileRecord>): number {
  const [counted, setCounted] = useState({ profiles, count: 0 });
  useEffect(() => {
    const records = [...profiles.values()];
    let next = 0;
    const go = (): void => {
      noteTraits(kind, records.slice(next, next + atOnce));
      next += atOnce;
      if (next < records.length) waiting = requestIdleCallback(go);
      else setCounted({ profiles, count: findDuplicates(kind, records).length });
    };
    let waiting = requestIdleCallback(go);
    return () => cancelIdleCallback(waiting);
  }, [kind, profiles]);
  // The last count stays until the next is there: a button that comes and goes at each change would be worse.
  return counted.count;
}
