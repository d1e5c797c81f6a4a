import { isRefusedByPage } from '../is-refused-by-page';
import { isTextBox } from '../text-ladder';
import { pickInCalendar } from '../pick-in-calendar';
import { parseShownDate } from '../shown-date';
import type { Attempt, Driver, Job } from '../driver';
import { writeTexts } from './text-like';

/** A day in a box that one types in; picked in its calendar where the page does not take it typed. */
export const dateBox: Driver = {
  family: 'date-box',
  recognizes: ({ kind }, action) =>
    (kind === 'text' || kind === 'date') && (action.do === 'set-date' || (action.do === 'restore' && typeof action.shown === 'string' && parseShownDate(action.shown) !== null)),
  async write({ target }, job) {
    const day = dayOf(job);
    if (day === null) return { is: 'refused', reason: 'wrong-kind' };
    if (job.order(['type', 'pick'])[0] === 'pick') {
      const picked = await pickInCalendar(target, day, job);
      if (picked.is !== 'failed') return picked;
    }
    const wasRefused = isRefusedByPage(target);
    const typed = await writeTexts(target, job);
    const box = job.current()?.target;
    const isRefused = box !== undefined && !wasRefused && isRefusedByPage(box);
    if (box === undefined || typed.is === 'refused' || (typed.is === 'done' && !isRefused)) return typed;
    const picked = await pickInCalendar(box, day, job);
    // A day that the page refuses either way stands there as a person would have typed it, with the page's own complaint.
    return picked.is === 'done' || typed.is === 'failed' ? picked : retype(box, typed, job);
  },
};

function dayOf({ write: { action } }: Job): string | null {
  if (action.do === 'set-date') return action.day;
  return action.do === 'restore' && typeof action.shown === 'string' ? parseShownDate(action.shown) : null;
}

async function retype(box: HTMLElement, typed: Attempt, job: Job): Promise<Attempt> {
  return isTextBox(box) && parseShownDate(box.value) === dayOf(job) ? typed : writeTexts(box, job);
}
