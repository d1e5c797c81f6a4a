import type { OptionReading } from '../../fields/reading';
import { matchOption, type Choice, type OptionMatch } from './match-option';
import { fireInput } from './page-events';
import { isSeen, type OverlayWatch } from './overlays';
import { spacedText } from './spaced-text';
import { isTextBox, setNativeValue } from './text-ladder';
import { waitFor } from './wait-for';

export interface DrawnOption extends OptionReading {
  readonly element: HTMLElement;
}

const optionRoles = '[role=option], [role=menuitemradio], [role=treeitem]';
/** Lists without roles, most telling first. */
const unnamedOptions = ['li', '[class*=option i]', '[class*=item i]'];

/** The list that a widget has opened: the one it names, else the list that has just appeared. */
export function queryOptionList(owner: HTMLElement, watch: OverlayWatch): HTMLElement | null {
  for (const list of namedLists(owner)) if (isSeen(list) && readDrawnOptions(list).length > 0) return list;
  for (const opened of watch.opened()) {
    // Another widget that has just closed draws itself anew too.
    if (opened.getAttribute('aria-expanded') === 'false') continue;
    const list = opened.matches('[role=listbox]') ? opened : opened.querySelector<HTMLElement>('[role=listbox]');
    if (list !== null && isSeen(list)) return list;
    if (readDrawnOptions(opened).length > 0) return opened;
  }
  return null;
}

/** Lists that the widget, or the part of it that has the role, points at. */
function namedLists(owner: HTMLElement): HTMLElement[] {
  const holders = [owner, ...owner.querySelectorAll('[aria-controls], [aria-owns]'), owner.closest('[aria-controls], [aria-owns]')];
  const ids = holders.flatMap((holder) => [holder?.getAttribute('aria-controls'), holder?.getAttribute('aria-owns')].join(' ').split(/\s+/));
  const root = owner.getRootNode();
  return ids.flatMap((id) => {
    if (id === '') return [];
    const inRoot = root instanceof ShadowRoot ? root.getElementById(id) : null;
    const list = inRoot ?? owner.ownerDocument.getElementById(id);
    return list === null ? [] : [list];
  });
}

export function readDrawnOptions(list: HTMLElement): DrawnOption[] {
  const withRole = readMatching(list, optionRoles);
  if (withRole.length > 0) return withRole;
  for (const selector of unnamedOptions) {
    const found = readMatching(list, selector);
    if (found.length > 0) return found;
  }
  return [];
}

function readMatching(list: HTMLElement, selector: string): DrawnOption[] {
  const elements = [...list.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => isSeen(element) && element.querySelector(selector) === null && element.getAttribute('aria-disabled') !== 'true',
  );
  return elements.flatMap((element) => {
    const text = spacedText(element) || (element.getAttribute('aria-label') ?? '');
    return text === '' ? [] : [{ element, text, value: element.getAttribute('data-value') ?? element.getAttribute('value') }];
  });
}

interface Search {
  readonly list: () => HTMLElement | null;
  readonly choice: Choice;
  readonly document: Document;
  readonly signal: AbortSignal;
}

/** Options may still be on their way from a server when the list opens. */
const lateOptionsMs = 3000;
/** A list that has not changed for this long is taken as complete. */
const stableMs = 250;
/** A virtual list of 5,000 options shows some ten at a time; further than that it is for the user. */
const scrollLimit = 400;

/** Finds the option in the list, waiting for late ones, scrolling through virtual ones, filtering when the list has a box for it. */
export async function findOption(search: Search): Promise<{ option: DrawnOption } | Exclude<OptionMatch, { is: 'one' }>> {
  const settled = await settledMatch(search);
  if (settled.is === 'several') return settled;
  if (settled.is === 'one') return pick(search, settled.index);
  const scrolled = await scrollTo(search);
  if (scrolled !== null) return { option: scrolled };
  return filterTo(search);
}

function pick(search: Search, index: number): { option: DrawnOption } | { is: 'none' } {
  const option = optionsOf(search)[index];
  return option === undefined ? { is: 'none' } : { option };
}

function optionsOf({ list }: Search): DrawnOption[] {
  const element = list();
  return element === null ? [] : readDrawnOptions(element);
}

/** What the list says once it has stopped changing. */
async function settledMatch(search: Search): Promise<OptionMatch> {
  let last = '';
  let since = performance.now();
  const result = await waitFor(
    () => {
      const options = optionsOf(search);
      const signature = options.map(({ text }) => text).join('\n');
      if (signature !== last) {
        last = signature;
        since = performance.now();
      }
      const match = matchOption(options, search.choice);
      const age = performance.now() - since;
      // A first line may say « Chargement » or « Aucun résultat »: that nothing fits is believed later than that something does.
      return age >= (match.is !== 'none' ? stableMs : options.length > 1 ? 3 * stableMs : lateOptionsMs) ? match : null;
    },
    { document: search.document, signal: search.signal, limitMs: lateOptionsMs },
  );
  return result ?? matchOption(optionsOf(search), search.choice);
}

/** Walks down a list that draws only what is in sight. */
async function scrollTo(search: Search): Promise<DrawnOption | null> {
  for (let step = 0; step < scrollLimit && !search.signal.aborted; step += 1) {
    const list = search.list();
    const scroller = list === null ? null : queryScroller(list);
    if (scroller === null || scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1) return null;
    const before = optionsOf(search).map(({ text }) => text).join('\n');
    scroller.scrollTop += scroller.clientHeight * 0.8;
    // The browser tells of a scroll with its next frame, which never comes in a tab behind.
    scroller.dispatchEvent(new Event('scroll'));
    await waitFor(() => optionsOf(search).map(({ text }) => text).join('\n') !== before, { ...search, limitMs: 300 });
    const options = optionsOf(search);
    const match = matchOption(options, search.choice);
    if (match.is === 'one') return options[match.index] ?? null;
  }
  return null;
}

/** The part of a list, or around it, that scrolls; null when all of it is in sight. */
export function queryScroller(list: HTMLElement): HTMLElement | null {
  const around = [list.parentElement, list.parentElement?.parentElement];
  for (const element of [list, ...list.querySelectorAll<HTMLElement>('*'), ...around]) {
    if (element === null || element === undefined || element.scrollHeight <= element.clientHeight + 1) continue;
    if (['auto', 'scroll'].includes(getComputedStyle(element).overflowY)) return element;
  }
  return null;
}

/** Types into the list's own filter box, when it has one. */
async function filterTo(search: Search): Promise<{ option: DrawnOption } | Exclude<OptionMatch, { is: 'one' }>> {
  const list = search.list();
  const panel = list?.closest<HTMLElement>('[class*=panel i], [class*=dropdown i], [class*=popup i], [role=dialog]') ?? list;
  const box = panel?.querySelector<HTMLElement>('input:not([type=checkbox], [type=radio])') ?? null;
  const [text] = search.choice.labels;
  if (box === null || !isTextBox(box) || text === undefined) return { is: 'none' };
  setNativeValue(box, text);
  fireInput(box, text);
  box.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  const match = await settledMatch(search);
  return match.is === 'one' ? pick(search, match.index) : match;
}
