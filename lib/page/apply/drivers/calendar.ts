import { readControlValue } from '../../scan/read-value';
import type { Driver, Job } from '../driver';
import { openCalendar, pickDay, showMonth } from '../month-grid';
import { closeOverlays, watchOverlays } from '../overlays';
import { waitFor } from '../wait-for';
import { parseShownDate } from '../shown-date';

const showingMs = 1500;

/** A day that can only be picked in a calendar: opened, turned to the month, picked, verified, closed. */
export const calendar: Driver = {
  family: 'calendar',
  recognizes: ({ kind }) => kind === 'calendar',
  async write({ target }, job) {
    const day = wantedDay(job);
    if (day === null) return { is: 'refused', reason: 'wrong-kind' };
    const page = target.ownerDocument;
    const overlays = watchOverlays(target);
    try {
      if (job.user.hasTouched(target)) return { is: 'refused', reason: 'user-typing' };
      const sheet = await openCalendar(target, overlays, job.signal);
      if (sheet === null) return { is: 'failed', reason: 'not-read-back' };
      if (!(await showMonth(sheet, day, job.signal)) || !(await pickDay(sheet, day))) return { is: 'failed', reason: 'not-read-back' };
      const isShown = (): boolean => {
        const now = job.current();
        return now !== undefined && job.isReached(readControlValue(now));
      };
      const isDone = await waitFor(isShown, { document: page, signal: job.signal, limitMs: showingMs });
      return isDone === true ? { is: 'done', strategy: 'pick' } : { is: 'failed', reason: 'not-read-back' };
    } finally {
      await closeOverlays(target, overlays, job.signal);
    }
  },
};

function wantedDay({ write: { action } }: Job): string | null {
  if (action.do === 'set-date') return action.day;
  if (action.do === 'restore' && typeof action.shown === 'string') return parseShownDate(action.shown);
  if (action.do === 'type') return parseShownDate(action.texts[0] ?? '');
  return null;
}
