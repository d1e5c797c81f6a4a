import type { Write } from '../../filling/fill-plan';
import { applyWatched } from './apply-write';
import type { AppliedWrite, ApplyContext } from './driver';
import { watchUser } from './user-watch';
import { verifyWatched } from './verify-writes';

/**
 * Applies writes in the order given, letting the page work between two fields and the user finish typing, then verifies them all
 * once the page is quiet. When the signal aborts, the field under way is finished and no other is begun: the result holds only
 * what was begun. `onProgress` hears of each write as it is done; the final word is in the result.
 */
export async function applyWrites(
  writes: readonly Write[],
  context: ApplyContext,
  onProgress: (applied: AppliedWrite) => void,
): Promise<AppliedWrite[]> {
  const watch = new AbortController();
  const user = watchUser(context.document, watch.signal);
  try {
    const applied: AppliedWrite[] = [];
    for (const write of writes) {
      await user.whenIdle(context.signal);
      if (context.signal.aborted) break;
      const one = await applyWatched(write, context, user);
      applied.push(one);
      onProgress(one);
      user.giveBack();
    }
    return await verifyWatched(applied, context, user);
  } finally {
    user.giveBack();
    watch.abort();
  }
}
