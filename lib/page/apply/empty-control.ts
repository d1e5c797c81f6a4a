import { isPrompt } from '../scan/blank-value';
import { typedInput } from '../scan/drawn-value';
import { isInput } from '../scan/native';
import { readControlValue } from '../scan/read-value';
import type { Attempt, Job } from './driver';
import { runEditCommand } from './edit-command';
import { drawnBox, openList } from './open-list';
import { queryOptionList } from './option-list';
import { closeOverlays, isSeen, watchOverlays } from './overlays';
import { enter, fireChange, fireInput, hover, leave, press, strike } from './page-events';
import { spacedText } from './spaced-text';
import { selectAll, setNativeValue } from './text-ladder';
import { settle } from './turns';
import { waitFor } from './wait-for';

const emptyingMs = 600;
const keyMs = 250;

/** Takes the answer of a drawn control away: by its own clearing button, by deleting the text, by a blank option, or by the keys that do it. `isBlankNow`: for what is drawn in place of the control. */
export async function emptyControl(owner: HTMLElement, job: Job, isBlankNow: (() => boolean) | null = null): Promise<Attempt> {
  const { signal } = job;
  const isEmpty = (): boolean => {
    if (isBlankNow !== null) return isBlankNow();
    const now = job.current();
    // Some kits forget the text of an input they keep out of sight: the hint they draw again is the proof then.
    return now !== undefined && (readControlValue(now) === '' || showsHint(drawnBox(now.target)));
  };
  const isEmptied = async (limitMs: number): Promise<boolean> => (await waitFor(isEmpty, { document: owner.ownerDocument, signal, limitMs })) === true;
  const ways = [pressClear, deleteText, pressBlankOption, strikeKeys, ...(job.current()?.kind === 'calendar' ? [setBlank] : [])];
  for (const way of ways) {
    const target = isBlankNow === null ? job.current()?.target : owner;
    if (target === undefined) return { is: 'failed', reason: 'vanished' };
    if (job.user.hasTouched(target)) return { is: 'refused', reason: 'user-typing' };
    if (signal.aborted) break;
    if (await way(target, isEmptied, signal)) return { is: 'done', strategy: 'clear' };
  }
  return { is: 'failed', reason: 'not-read-back' };
}

type Way = (owner: HTMLElement, isEmptied: (limitMs: number) => Promise<boolean>, signal: AbortSignal) => Promise<boolean>;

const pressClear: Way = async (owner, isEmptied) => {
  const box = drawnBox(owner);
  // Many kits draw the button, or make it seen, only under the mouse.
  hover(owner);
  hover(box);
  await settle();
  const button = queryClear(box, /effacer|vider|supprimer|retirer|r[ée]initialiser|clear|remove|reset/i) ?? queryClear(alonePart(box), /effacer|vider|clear(?!fix)/i);
  if (button === null) return false;
  await press(button);
  return isEmptied(emptyingMs);
};

const deleteText: Way = async (owner, isEmptied, signal) => {
  const input = typedInput(owner);
  if (input === null || input.readOnly || input.disabled || input.value === '') return false;
  const overlays = watchOverlays(owner);
  enter(input);
  await settle();
  selectAll(input);
  runEditCommand(input, 'delete');
  if (input.value !== '') {
    setNativeValue(input, '');
    fireInput(input, '');
  }
  await settle();
  leave(input, true);
  await closeOverlays(owner, overlays, signal);
  return isEmptied(keyMs);
};

const pressBlankOption: Way = async (owner, isEmptied, signal) => {
  if (isInput(owner) && owner.readOnly && !owner.hasAttribute('aria-haspopup') && owner.getAttribute('role') !== 'combobox') return false;
  const overlays = watchOverlays(owner);
  try {
    if (!(await openList(owner, () => queryOptionList(owner, overlays), signal))) return false;
    await settle();
    const list = queryOptionList(owner, overlays);
    const blank = [...(list?.querySelectorAll<HTMLElement>('[role=option], li') ?? [])].find((option) => isSeen(option) && isBlankOption(option));
    if (blank === undefined) return false;
    await press(blank);
    return await isEmptied(emptyingMs);
  } finally {
    await closeOverlays(owner, overlays, signal);
  }
};

const strikeKeys: Way = async (owner, isEmptied) => {
  const keyed = typedInput(owner) ?? owner;
  for (const key of ['Delete', 'Backspace']) {
    enter(keyed);
    await settle();
    strike(keyed, key);
    if (await isEmptied(keyMs)) {
      leave(keyed, false);
      return true;
    }
  }
  leave(keyed, false);
  return false;
};

/** The last way, for a box that only its calendar fills and that has no button: its text is what the page reads of it. */
const setBlank: Way = async (owner, isEmptied) => {
  if (!isInput(owner)) return false;
  enter(owner);
  setNativeValue(owner, '');
  fireInput(owner, '');
  fireChange(owner);
  leave(owner, false);
  await settle();
  return isEmptied(keyMs);
};

/** An « Aucun » may be an answer of the contract: only an option that says nothing, or that the page itself gives no value, is blank. */
function isBlankOption(option: HTMLElement): boolean {
  const text = spacedText(option);
  return text === '' || isPrompt(text) || option.getAttribute('data-value') === '' || option.getAttribute('value') === '';
}

function showsHint(box: HTMLElement): boolean {
  return [...box.querySelectorAll<HTMLElement>('[class*=placeholder i]')].some(isSeen);
}

const wrappers = 4;

/** The largest part around a box that holds no other control: its clearing button may stand beside what is drawn. */
function alonePart(box: HTMLElement): HTMLElement {
  let around = box;
  for (let step = 0; step < wrappers; step += 1) {
    const next = around.parentElement;
    if (next === null || next.nodeName === 'FORM' || next.nodeName === 'BODY') break;
    if (next.querySelectorAll('input:not([type=hidden]), select, textarea, [role=combobox]').length > Math.max(1, box.querySelectorAll('input:not([type=hidden]), select, textarea, [role=combobox]').length)) break;
    around = next;
  }
  return around;
}

/** A button that says it empties; one that says more (« Supprimer le maître n° 2 ») takes away more than an answer. */
function queryClear(part: HTMLElement, named: RegExp): HTMLElement | null {
  const all = [...part.querySelectorAll<HTMLElement>('button, [role=button], [class*=clear i], [aria-label], [title]')];
  const fits = (element: HTMLElement): boolean =>
    element.checkVisibility() &&
    !element.matches('input, select, textarea, [role=combobox], [type=submit]') &&
    element.textContent.trim().length <= 16 &&
    named.test(`${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('class') ?? ''} ${element.title} ${element.textContent}`);
  return all.find((element) => fits(element) && ![...element.querySelectorAll<HTMLElement>('*')].some((inner) => all.includes(inner) && fits(inner))) ?? null;
}
