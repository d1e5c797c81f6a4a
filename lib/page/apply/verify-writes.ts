import { readControlValue } from '../scan/read-value';
import { applyWatched } from './apply-write';
import type { AppliedWrite, ApplyContext } from './driver';
import { isReached } from './is-reached';
import { isRefusedByPage } from './is-refused-by-page';
import type { UserWatch } from './user-watch';

/**
 * Looks at every filled control again once the page is quiet, within a batch that watches the user. What did not hold is written once more
 * by the ways not yet tried, all together, and given up when it does not hold then: one wait for the whole batch, two at most.
 */
export async function verifyWatched(applied: readonly AppliedWrite[], context: ApplyContext, user: UserWatch): Promise<AppliedWrite[]> {
  if (!applied.some(({ line }) => line.outcome === 'filled')) return [...applied];
  await context.quiet();
  const result = [...applied];
  const lost = result.flatMap((one, index) => (holds(one, context) && !isDoubtful(one, context) ? [] : [index]));
  if (lost.length === 0) return result;
  for (const index of lost) {
    const one = result[index];
    if (one === undefined) continue;
    result[index] = context.signal.aborted ? failed(one) : await again(one, context, user);
  }
  if (!context.signal.aborted) await context.quiet();
  return result.map((one, index) => (lost.includes(index) && !holds(one, context) ? failed(one) : one));
}

async function again(one: AppliedWrite, context: ApplyContext, user: UserWatch): Promise<AppliedWrite> {
  const spent = new Set(one.line.strategy === null ? [] : [one.line.strategy]);
  if (isDoubtful(one, context)) spent.add('type');
  const retried = await applyWatched(one.write, context, user, spent);
  // It holds after all: the page was only late. What was there before the first write is what undoing needs.
  const line = retried.line.outcome === 'same' ? one.line : retried.line;
  return { ...retried, line, before: one.before, after: retried.after ?? one.after };
}

/** True unless a filled control no longer shows what was written. */
function holds({ line, write, after }: AppliedWrite, context: ApplyContext): boolean {
  if (line.outcome !== 'filled') return true;
  const handle = context.registry.query(write.control) ?? context.reanchor?.(write.control);
  if (handle === undefined) return false;
  const shown = readControlValue(handle);
  return isReached(write, shown, context) || (shown === after && shown !== '');
}

/** A day that was typed, and that the page shows but says it cannot read: its calendar may do better. */
function isDoubtful({ line, write, family }: AppliedWrite, context: ApplyContext): boolean {
  if (line.outcome !== 'filled' || family !== 'date-box' || line.strategy === 'pick') return false;
  const handle = context.registry.query(write.control) ?? context.reanchor?.(write.control);
  return handle !== undefined && isRefusedByPage(handle.target);
}

function failed(one: AppliedWrite): AppliedWrite {
  return { ...one, line: { ...one.line, outcome: 'failed', reason: 'not-read-back', strategy: null } };
}
