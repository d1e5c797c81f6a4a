import { foldLabel } from '../../../fields/label-text';
import { typedInput } from '../../scan/drawn-value';
import { isInput } from '../../scan/native';
import { readControlValue } from '../../scan/read-value';
import type { Attempt, Driver, Job } from '../driver';
import { choiceOf, type Choice } from '../match-option';
import { findOption, queryOptionList, readDrawnOptions, type DrawnOption } from '../option-list';
import { closeOverlays, isSeen, watchOverlays, type OverlayWatch } from '../overlays';
import { enter, press, strike } from '../page-events';
import { isTextBox } from '../text-ladder';
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
  if (action.do === 'restore' && action.shown === '') return empty(owner, job);
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

/** How long a list may take to appear after one press; then the next way of opening it is tried. */
const openingMs = 600;
/** How long the control may take to show what was chosen. */
const showingMs = 1500;

/** Opens the list of a drawn control, chooses, verifies, and leaves nothing open. */
export async function chooseFrom(owner: HTMLElement, choice: Choice, job: Job, isShownNow: typeof isShown): Promise<Attempt> {
  const page = owner.ownerDocument;
  const overlays = watchOverlays(owner);
  try {
    const list = (): HTMLElement | null => queryOptionList(owner, overlays);
    if (!(await open(owner, list, job))) return { is: 'failed', reason: 'not-read-back' };
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

async function open(owner: HTMLElement, list: () => HTMLElement | null, job: Job): Promise<boolean> {
  const wait = { document: owner.ownerDocument, signal: job.signal, limitMs: openingMs };
  if (list() !== null) return true;
  for (const opener of openersOf(owner)) {
    await press(opener);
    if ((await waitFor(list, wait)) !== null) return true;
  }
  const keyed = isTextBox(owner) ? owner : (owner.querySelector<HTMLElement>('input, [tabindex], [role=combobox], button') ?? owner);
  for (const key of ['ArrowDown', 'Enter', ' ']) {
    enter(keyed);
    await settle();
    strike(keyed, key);
    if ((await waitFor(list, wait)) !== null) return true;
  }
  return false;
}

/** Where a press may open the list: the control if it is seen, the drawn box around it, the arrow in it. */
function openersOf(owner: HTMLElement): HTMLElement[] {
  const box = drawnBox(owner);
  const arrow = box.querySelector<HTMLElement>('[aria-haspopup]:not(input), [class*=trigger i], [class*=arrow i], [class*=indicator i]');
  const inner = owner.querySelector<HTMLElement>('[role=combobox]');
  return [...new Set([isSeen(owner) ? owner : box, inner ?? box, box, arrow ?? box])];
}

/** The nearest element around that a person can see and press: kits keep their real input clipped away. */
function drawnBox(owner: HTMLElement): HTMLElement {
  const isLarge = (element: HTMLElement): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 16 && height > 12 && isSeen(element);
  };
  const start = isTextBox(owner) ? owner.parentElement : owner;
  for (let element = start; element !== null && element !== owner.ownerDocument.body; element = element.parentElement) {
    if (element.className.includes('hidden')) continue;
    if (isLarge(element)) return element;
  }
  return owner;
}

/** Takes the answer away: by the control's own clearing button, by a blank option, or by the keys that do it. */
async function empty(owner: HTMLElement, job: Job): Promise<Attempt> {
  const isEmpty = (): boolean => {
    const now = job.current();
    // Some kits forget the text of an input they keep out of sight: the hint they draw again is the proof then.
    return now !== undefined && (readControlValue(now) === '' || showsHint(drawnBox(now.target)));
  };
  const wait = { document: owner.ownerDocument, signal: job.signal, limitMs: openingMs };
  const clear = queryClear(drawnBox(owner));
  if (clear !== null) {
    await press(clear);
    if ((await waitFor(isEmpty, wait)) === true) return { is: 'done', strategy: 'clear' };
  }
  const overlays: OverlayWatch = watchOverlays(owner);
  try {
    if (await open(owner, () => queryOptionList(owner, overlays), job)) {
      const choice = { code: null, labels: ['Aucun', 'Choisir', 'Sélectionner', 'Sélectionnez', 'Choisissez'] };
      const found = await findOption({ list: () => queryOptionList(owner, overlays), choice, document: owner.ownerDocument, signal: job.signal });
      if ('option' in found) {
        await press(found.option.element);
        if ((await waitFor(isEmpty, wait)) === true) return { is: 'done', strategy: 'clear' };
      }
    }
    for (const key of ['Backspace', 'Delete']) {
      enter(owner);
      strike(owner, key);
      if ((await waitFor(isEmpty, wait)) === true) return { is: 'done', strategy: 'clear' };
    }
    return { is: 'failed', reason: 'not-read-back' };
  } finally {
    await closeOverlays(owner, overlays, job.signal);
  }
}

function showsHint(box: HTMLElement): boolean {
  return [...box.querySelectorAll<HTMLElement>('[class*=placeholder i]')].some(isSeen);
}

function queryClear(box: HTMLElement): HTMLElement | null {
  const named = /effacer|vider|supprimer|retirer|clear|remove/i;
  const all = [...box.querySelectorAll<HTMLElement>('button, [role=button], [class*=clear i], [aria-label]')];
  return all.find((element) => isSeen(element) && named.test(`${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('class') ?? ''} ${element.title}`)) ?? null;
}
