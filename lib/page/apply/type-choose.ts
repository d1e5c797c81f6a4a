import { typedInput } from '../scan/drawn-value';
import { readControlValue } from '../scan/read-value';
import type { Attempt, Job } from './driver';
import type { Choice } from './match-option';
import { runEditCommand } from './edit-command';
import { findOption, queryOptionList } from './option-list';
import { closeOverlays, watchOverlays } from './overlays';
import { enter, fireChange, fireInput, leave, press, typeCharacter } from './page-events';
import { selectAll, setNativeValue } from './text-ladder';
import { nextTurn } from './turns';
import { waitFor } from './wait-for';

/** A list asked of a server after the last key: debounce and answer. */
const proposalsMs = 3000;
const showingMs = 1500;

/**
 * Types an answer key by key into a box that proposes, and takes the one proposal that is the answer. A text that the page
 * accepts without proposing anything is accepted too when it was to be typed; an answer of a closed list never is.
 */
export async function typeAndChoose(
  owner: HTMLElement,
  choice: Choice,
  job: Job,
  isShown: (job: Job, optionText: string) => boolean,
): Promise<Attempt> {
  const input = typedInput(owner);
  if (input === null) return { is: 'refused', reason: 'wrong-kind' };
  const page = owner.ownerDocument;
  const overlays = watchOverlays(owner);
  const before = input.value;
  const list = (): HTMLElement | null => queryOptionList(owner, overlays) ?? (owner === input ? null : queryOptionList(input, overlays));
  let refusal: Attempt = { is: 'refused', reason: 'no-such-option' };
  try {
    for (const text of choice.labels.slice(0, 3)) {
      await job.user.whenIdle(job.signal);
      await typeOver(input, text);
      const opened = await waitFor(list, { document: page, signal: job.signal, limitMs: proposalsMs });
      if (opened === null) break;
      const found = await findOption({ list, choice, document: page, signal: job.signal });
      if ('option' in found) {
        await job.user.whenIdle(job.signal);
        await press(found.option.element);
        const isDone = await waitFor(() => isShown(job, found.option.text), { document: page, signal: job.signal, limitMs: showingMs });
        if (isDone === true) return { is: 'done', strategy: 'type-choose' };
        refusal = { is: 'failed', reason: 'not-read-back' };
        break;
      }
      if (found.is === 'several') {
        refusal = { is: 'refused', reason: 'several-options' };
        break;
      }
    }
    if (job.write.action.do === 'type' && refusal.is === 'refused' && refusal.reason === 'no-such-option' && list() === null) {
      leave(input, true);
      await nextTurn();
      const now = job.current();
      if (now !== undefined && job.isReached(readControlValue(now))) return { is: 'done', strategy: 'type-choose' };
    }
    if (input.isConnected && input.value !== before) {
      setNativeValue(input, before);
      fireInput(input, before);
      fireChange(input);
    }
    return refusal;
  } finally {
    await closeOverlays(input.isConnected ? input : owner, overlays, job.signal);
  }
}

async function typeOver(input: HTMLInputElement, text: string): Promise<void> {
  enter(input);
  await nextTurn();
  if (input.value !== '') {
    selectAll(input);
    runEditCommand(input, 'delete');
  }
  for (const character of text) await typeCharacter(input, character);
}
