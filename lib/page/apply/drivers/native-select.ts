import { foldLabel } from '../../../fields/label-text';
import type { OptionReading } from '../../../fields/reading';
import type { WriteAction } from '../../../filling/fill-plan';
import { isPrompt } from '../../scan/blank-value';
import { isSelect } from '../../scan/native';
import { readControlValue } from '../../scan/read-value';
import type { Attempt, Driver } from '../driver';
import { choiceOf, matchOption, type OptionMatch } from '../match-option';
import { enter, fireChange, fireInput, leave } from '../page-events';
import { nextTurn } from '../turns';
import { waitFor } from '../wait-for';

/** Options that depend on another answer come from a server after it. */
const lateOptionsMs = 2500;

/** A `<select>` that the user sees. */
export const nativeSelect: Driver = {
  family: 'native-select',
  recognizes: ({ target }) => isSelect(target),
  async write({ target }, job) {
    if (!isSelect(target)) return { is: 'failed', reason: 'vanished' };
    const match = await findSelectOption(target, job.write.action, job.signal);
    if (match.is !== 'one') return refusalOf(match);
    await job.user.whenIdle(job.signal);
    setSelected(target, match.index);
    await nextTurn();
    const now = job.current();
    if (now === undefined) return { is: 'failed', reason: 'vanished' };
    const chosen = foldLabel(target.options[match.index]?.text ?? '');
    const shown = readControlValue(now);
    return job.isReached(shown) || (typeof shown === 'string' && chosen !== '' && foldLabel(shown) === chosen)
      ? { is: 'done', strategy: 'native-set' }
      : { is: 'failed', reason: 'not-read-back' };
  },
};

/** The option of a `<select>` that an action asks for; waits for it when the list is still empty. */
export async function findSelectOption(select: HTMLSelectElement, action: WriteAction, signal: AbortSignal): Promise<OptionMatch> {
  if (action.do === 'restore' && action.shown === '') return blankOption(select);
  const choice = choiceOf(action);
  if (choice === null) return { is: 'none' };
  await waitFor(() => select.options.length > 1, { document: select.ownerDocument, signal, limitMs: lateOptionsMs });
  return matchOption(readSelectOptions(select), choice);
}

export function refusalOf(match: Exclude<OptionMatch, { is: 'one' }>): Attempt {
  return { is: 'refused', reason: match.is === 'several' ? 'several-options' : 'no-such-option' };
}

/** Chooses an option and tells the page as the browser does. A list with several choices keeps its other ones. */
export function setSelected(select: HTMLSelectElement, index: number): void {
  enter(select);
  const option = select.options[index];
  if (select.multiple && option !== undefined) option.selected = true;
  else select.selectedIndex = index;
  fireInput(select, '');
  fireChange(select);
  leave(select, false);
}

function readSelectOptions(select: HTMLSelectElement): OptionReading[] {
  // Disabled options keep their place, without a text that could match.
  return [...select.options].map((option) => (option.disabled ? { text: '', value: null } : { text: option.text, value: option.value }));
}

function blankOption(select: HTMLSelectElement): OptionMatch {
  const options = [...select.options];
  const blank = options.findIndex((option) => option.value === '' || option.text.trim() === '');
  // Where no value is blank, the invitation to choose is what stood there.
  const index = blank === -1 ? options.findIndex((option) => isPrompt(option.text)) : blank;
  return index === -1 && select.options.length > 0 ? { is: 'none' } : { is: 'one', index };
}
