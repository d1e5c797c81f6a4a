import type { PageReading } from '../../fields/reading';
import type { LookupResult } from '../../filling/fill-plan';
import type { LookupRecipe } from '../../portal/description';
import { waitForQuiet } from '../apply/wait-for-quiet';
import { isSeen } from '../apply/overlays';
import { dialogSelector } from './search-surface';
import type { KnownTitles } from './known-titles';

interface Awaiting {
  readonly recipe: LookupRecipe;
  readonly read: () => PageReading;
  readonly titles: KnownTitles;
  readonly document: Document;
  readonly signal: AbortSignal;
}

/** Waits, however long, until the user has chosen by hand what a search should have found: the fields it fills then say something new. */
export async function awaitFills(awaiting: Awaiting): Promise<LookupResult> {
  const { document, signal } = awaiting;
  const before = shownFills(awaiting);
  const isStopped = (): boolean => signal.aborted;
  while (!isStopped()) {
    await nextChange(document, signal);
    await waitForQuiet(document, signal);
    if (isStopped() || isDialogOpen(document)) continue;
    const now = shownFills(awaiting);
    if (now !== before && now.replaceAll('\n', '') !== '') return { is: 'taken' };
  }
  return { is: 'stopped' };
}

/** What the fields of a search show, told by their labels and their block. */
function shownFills({ recipe, read, titles }: Awaiting): string {
  const controls = read().controls.filter(({ inDialog, labels, section }) => {
    if (inDialog || !labels.some(({ text }) => recipe.fills.some((field) => titles.isLabelOf(text, field)))) return false;
    const block = titles.blockOf(section.map(({ text }) => text));
    return block === null || block === recipe.section || block === 'masters' || block === 'training';
  });
  return controls.map(({ value }) => String(value)).join('\n');
}

function isDialogOpen(document: Document): boolean {
  return [...document.querySelectorAll<HTMLElement>(dialogSelector)].some(isSeen);
}

/** Resolves at the next act or change of the page; nothing runs meanwhile. */
function nextChange(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const finish = (): void => {
      observer.disconnect();
      stop.abort();
      resolve();
    };
    const observer = new MutationObserver(finish);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['click', 'input', 'change']) document.addEventListener(type, finish, { capture: true, passive: true, signal: stop.signal });
    signal.addEventListener('abort', finish, { once: true, signal: stop.signal });
    if (signal.aborted) finish();
  });
}
