import { isInput } from '../../scan/native';
import { readControlValue } from '../../scan/read-value';
import { dateTexts } from '../date-texts';
import type { Attempt, Driver, Job } from '../driver';
import { emptyControl } from '../empty-control';
import { closeOverlays, watchOverlays } from '../overlays';
import { isTextBox, textStrategies, writeText, type TextStrategy } from '../text-ladder';

/** Everything one types into: inputs, text areas, editable regions, and drawn boxes that only listen to keys. */
export const textLike: Driver = {
  family: 'text',
  recognizes: ({ kind }) => ['text', 'textarea', 'editable', 'date', 'number'].includes(kind),
  write({ target }, job) {
    const { action } = job.write;
    return action.do === 'restore' && action.shown === '' && isPicker(target) ? emptyControl(target, job) : writeTexts(target, job);
  },
};

/** A box whose day a picker holds: it outlives the text of the box, and the picker's own button takes both away. */
function isPicker(target: HTMLElement): boolean {
  if (!isInput(target) || target.type !== 'text') return false;
  const around = [target, target.parentElement, target.parentElement?.parentElement].map((element) => element?.className ?? '').join(' ');
  return target.hasAttribute('aria-haspopup') || target.hasAttribute('aria-expanded') || /picker|date/i.test(around);
}

/** Writes the texts of an action into one box. */
export async function writeTexts(target: HTMLElement, job: Job): Promise<Attempt> {
  const texts = textsOf(target, job);
  if (!Array.isArray(texts)) return texts;
  const opensCalendar = job.write.action.do === 'set-date' || target.hasAttribute('aria-haspopup') || target.hasAttribute('aria-expanded');
  const overlays = opensCalendar ? watchOverlays(target) : null;
  const result = await writeText({
    current: () => job.current()?.target,
    texts,
    strategies: job.order(strategiesFor(target)),
    isReached: () => {
      const now = job.current();
      return now !== undefined && job.isReached(readControlValue(now));
    },
    isTaken: job.user.hasTouched,
  });
  if (overlays !== null) await closeOverlays(job.current()?.target ?? target, overlays, job.signal);
  if (result === 'vanished') return { is: 'failed', reason: 'vanished' };
  if (result === 'taken') return { is: 'refused', reason: 'user-typing' };
  return result === null ? { is: 'failed', reason: 'not-read-back' } : { is: 'done', strategy: result };
}

function strategiesFor(target: HTMLElement): readonly TextStrategy[] {
  if (isTextBox(target)) return textStrategies;
  return target.isContentEditable ? ['insert-text', 'keys'] : ['keys'];
}

/** The texts to try in this box; a refusal when the box cannot hold what has to be written. */
function textsOf(target: HTMLElement, { write: { action } }: Job): string[] | Attempt {
  if (action.do === 'restore') return typeof action.shown === 'string' ? [asShownIn(target, action.shown)] : { is: 'refused', reason: 'wrong-kind' };
  if (action.do !== 'type' && action.do !== 'set-date') return { is: 'refused', reason: 'wrong-kind' };
  const wanted = action.do === 'type' ? action.texts : dateTexts(target, action.day);
  if ('is' in wanted) return wanted;
  const texts = [...new Set(wanted.map((text) => asWrittenIn(target, text)))].filter((text) => text !== null);
  if (texts.length === 0) return { is: 'refused', reason: 'unreadable-value' };
  const fitting = texts.filter((text) => text.length <= maxLengthOf(target));
  return fitting.length > 0 ? fitting : { is: 'refused', reason: 'too-long' };
}

function maxLengthOf(target: HTMLElement): number {
  return isTextBox(target) && target.maxLength >= 0 ? target.maxLength : Infinity;
}

/** What was read from a box, as the box takes it back: readings show days in the French order. */
function asShownIn(target: HTMLElement, shown: string): string {
  if (!isInput(target) || !['date', 'month', 'datetime-local'].includes(target.type)) return shown;
  const [days = '', time] = shown.split(' ');
  return [days.split('/').reverse().join('-'), time].filter((part) => part !== undefined).join('T');
}

/** The text as the box takes it: lines end with one character, a number has a point and no spaces. Null when it is not a number. */
function asWrittenIn(target: HTMLElement, text: string): string | null {
  const lines = text.replace(/\r\n?/g, '\n');
  if (!isInput(target)) return lines;
  if (target.type !== 'number') return lines.replace(/\n+/g, ' ');
  const number = lines.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(number) ? number : null;
}
