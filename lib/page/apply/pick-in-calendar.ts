import { isInput } from '../scan/native';
import { readControlValue } from '../scan/read-value';
import type { Attempt, Job } from './driver';
import { openCalendar, pickDay, showMonth } from './month-grid';
import { closeOverlays, watchOverlays } from './overlays';
import { waitFor } from './wait-for';

const showingMs = 1500;

/** Picks a day in the calendar that a control opens: turned to the month, picked, verified, closed. */
export async function pickInCalendar(target: HTMLElement, day: string, job: Job): Promise<Attempt> {
  const overlays = watchOverlays(target);
  try {
    if (job.user.hasTouched(target)) return { is: 'refused', reason: 'user-typing' };
    const sheet = await openCalendar(target, overlays, job.signal);
    if (sheet === null) return isInput(target) && target.readOnly ? { is: 'refused', reason: 'read-only' } : { is: 'failed', reason: 'not-read-back' };
    if (!(await showMonth(sheet, day, job.signal)) || !(await pickDay(sheet, day))) return { is: 'failed', reason: 'not-read-back' };
    const isShown = (): boolean => {
      const now = job.current();
      return now !== undefined && job.isReached(readControlValue(now));
    };
    const isDone = await waitFor(isShown, { document: target.ownerDocument, signal: job.signal, limitMs: showingMs });
    return isDone === true ? { is: 'done', strategy: 'pick' } : { is: 'failed', reason: 'not-read-back' };
  } finally {
    await closeOverlays(target, overlays, job.signal);
  }
}
