import { foldLabel } from '../../fields/label-text';
import type { Write } from '../../filling/fill-plan';
import type { ApplyContext } from './driver';
import { choiceOf, matchOption } from './match-option';
import { parseShownDate } from './shown-date';

/** Whether a control that shows this says what the write was to make it say, however the page spells it. */
export function isReached({ action, field, value }: Write, shown: string | boolean, { isSame }: Pick<ApplyContext, 'isSame'>): boolean {
  if (action.do === 'restore') return isSameShown(shown, action.shown);
  if (action.do === 'tick' && typeof shown === 'boolean') return shown === action.checked;
  if (shown === '' || typeof shown === 'boolean') return false;
  if (action.do === 'set-date') return parseShownDate(shown) === action.day;
  if (isSame(field, shown, value)) return true;
  // An answer made of several values (a whole address in one box) says more than the field it is tied to.
  if (action.do === 'type' && action.texts.some((text) => isSameShown(shown, text))) return true;
  if (action.do === 'type-parts') return false;
  const choice = action.do === 'type' ? null : choiceOf(action);
  return choice !== null && matchOption([{ text: shown, value: null }], choice).is === 'one';
}

/** The page may trim, re-space or re-case what is put back; nothing more. */
function isSameShown(one: string | boolean, other: string | boolean): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  return one === other || (foldLabel(one) === foldLabel(other) && foldLabel(one) !== '');
}
