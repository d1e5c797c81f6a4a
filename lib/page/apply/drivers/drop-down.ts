import { foldLabel } from '../../../fields/label-text';
import { typedInput } from '../../scan/drawn-value';
import { isInput } from '../../scan/native';
import { readControlValue } from '../../scan/read-value';
import type { Attempt, Driver, Job } from '../driver';
import { choiceOf, type Choice } from '../match-option';
import { emptyControl } from '../empty-control';
import { openList } from '../open-list';
import { findOption, queryOptionList, readDrawnOptions, type DrawnOption } from '../option-list';
import { closeOverlays, watchOverlays } from '../overlays';
import { press } from '../page-events';
import { typeAndChoose } from '../type-choose';
import { settle } from '../turns';
import { waitFor } from '../wait-for';
import { refusalOf } from './native-select';

/** A list drawn by the page, opened by a press: its options may come late, and at the end of the page. */
export const dropDown: Driver = {
  family: 'drop-down',
  recognizes: ({ kind }) => kind === 'combobox' || kind === 'select' || kind === 'listbox' || kind === 'tags',
  write: (handle, job) => writeChoice(handle.target, job, ['open-choose', 'type-choose']),
};

/** A box that proposes answers as one types. */
export const autocomplete: Driver = {
  family: 'autocomplete',
  recognizes: ({ kind, target }) => kind === 'combobox' && isInput(target) && !target.readOnly,
  write: (handle, job) => writeChoice(handle.target, job, ['type-choose', 'open-choose']),
};

type ListStrategy = 'open-choose' | 'type-choose';

async function writeChoice(owner: HTMLElement, job: Job, strategies: readonly ListStrategy[]): Promise<Attempt> {
  const { action } = job.write;
  const choice = choiceOf(action);
  if (choice === null) return { is: 'refused', reason: 'wrong-kind' };
  if (action.do === 'restore' && action.shown === '') return emptyControl(owner, job);
  const input = typedInput(owner);
  const isTypable = input !== null && !input.readOnly && !input.disabled && input.type !== 'hidden';
  let result: Attempt = { is: 'failed', reason: 'not-read-back' };
  for (const strategy of job.order(strategies.filter((name) => name === 'open-choose' || isTypable))) {
    const target = job.current()?.target;
    if (target === undefined) return { is: 'failed', reason: 'vanished' };
    if (job.user.hasTouched(target)) return { is: 'refused', reason: 'user-typing' };
    const attempt = strategy === 'open-choose' ? await chooseFrom(target, choice, job, isShown) : await typeAndChoose(target, choice, job, isShown);
    if (attempt.is === 'done' || (attempt.is === 'refused' && attempt.reason === 'several-options')) return attempt;
    // « No such option » says more than « the list did not open ».
    if (attempt.is === 'refused' || result.is === 'failed') result = attempt;
  }
  return result;
}

/** How long the control may take to show what was chosen. */
const showingMs = 1500;

/** Opens the list of a drawn control, chooses, verifies, and leaves nothing open. */
export async function chooseFrom(owner: HTMLElement, choice: Choice, job: Job, isShownNow: typeof isShown): Promise<Attempt> {
  const page = owner.ownerDocument;
  const overlays = watchOverlays(owner);
  try {
    const list = (): HTMLElement | null => queryOptionList(owner, overlays);
    if (!(await openList(owner, list, job.signal))) return { is: 'failed', reason: 'not-read-back' };
    const found = await findOption({ list, choice, document: page, signal: job.signal });
    if (!('option' in found)) return refusalOf(found);
    if (await pressUntilShown(found.option, list, job, isShownNow)) return { is: 'done', strategy: 'open-choose' };
    return { is: 'failed', reason: job.current() === undefined ? 'vanished' : 'not-read-back' };
  } finally {
    await closeOverlays(owner, overlays, job.signal);
  }
}

/** Presses an option; once more when the list drew it anew under the press, as virtual lists do after a scroll. */
async function pressUntilShown(option: DrawnOption, list: () => HTMLElement | null, job: Job, isShownNow: typeof isShown): Promise<boolean> {
  let { element } = option;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    element.scrollIntoView({ block: 'nearest' });
    await settle();
    await job.user.whenIdle(job.signal);
    const now = list();
    const again = now === null || element.isConnected ? undefined : readDrawnOptions(now).find(({ text }) => text === option.text);
    element = again?.element ?? element;
    await press(element);
    const isRedrawn = (): boolean => !element.isConnected && list() !== null;
    const wait = { document: element.ownerDocument, signal: job.signal, limitMs: showingMs };
    const result = await waitFor(() => (isShownNow(job, option.text) ? 'shown' : isRedrawn() && 'redrawn'), wait);
    if (result !== 'redrawn') return result === 'shown';
  }
  return false;
}

/** Whether the control now shows the option: its whole text, or what the field accepts as the value. */
function isShown(job: Job, optionText: string): boolean {
  const now = job.current();
  if (now === undefined) return false;
  const shown = readControlValue(now);
  if (typeof shown !== 'string' || shown === '') return false;
  if (job.isReached(shown) || foldLabel(shown) === foldLabel(optionText)) return true;
  return now.kind === 'tags' && foldLabel(shown).includes(foldLabel(optionText));
}
