import type { Driver, Job } from '../driver';
import { emptyControl } from '../empty-control';
import { pickInCalendar } from '../pick-in-calendar';
import { parseShownDate } from '../shown-date';

/** A day that can only be picked in a calendar. */
export const calendar: Driver = {
  family: 'calendar',
  recognizes: ({ kind }) => kind === 'calendar',
  async write({ target }, job) {
    const { action } = job.write;
    if (action.do === 'restore' && action.shown === '') return emptyControl(target, job);
    const day = wantedDay(job);
    return day === null ? { is: 'refused', reason: 'wrong-kind' } : pickInCalendar(target, day, job);
  },
};

function wantedDay({ write: { action } }: Job): string | null {
  if (action.do === 'set-date') return action.day;
  if (action.do === 'restore' && typeof action.shown === 'string') return parseShownDate(action.shown);
  if (action.do === 'type') return parseShownDate(action.texts[0] ?? '');
  return null;
}
