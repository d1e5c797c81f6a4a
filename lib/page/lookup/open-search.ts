import type { PageReading } from '../../fields/reading';
import type { LookupRecipe } from '../../portal/description';
import { watchOverlays } from '../apply/overlays';
import { press } from '../apply/page-events';
import { waitFor } from '../apply/wait-for';
import { waitForQuiet } from '../apply/wait-for-quiet';
import type { ControlRegistry } from '../control-registry';
import { queryOpener, queryUnfolder } from './find-opener';
import type { KnownTitles } from './known-titles';
import { holdsBox, isStillOpen, queryButton, querySurface } from './search-surface';

/** What driving a search needs of the page around it. */
export interface LookupPage {
  readonly document: Document;
  readonly registry: ControlRegistry;
  readonly titles: KnownTitles;
  readonly read: () => PageReading;
  readonly isOurs: (element: Element) => boolean;
}

// A portal on a slow day; the user may stop at any moment.
const openingMs = 6000;
const unfoldingMs = 2000;
const cardMs = 10_000;
/** Some keep the button of the card locked for as long as they search. */
const unlockingMs = 2000;

/** Opens the dialog of a search, unfolding its block first when it has to be. */
export async function openSearch(recipe: LookupRecipe, page: LookupPage, signal: AbortSignal): Promise<HTMLElement | 'no-opener' | 'no-dialog'> {
  const { document } = page;
  const opener = await findOpener(recipe, page, signal);
  if (opener === null) return 'no-opener';
  const overlays = watchOverlays(opener);
  try {
    await press(opener);
    return (await waitFor(() => querySurface(page, overlays, recipe.searchButtons), { document, signal, limitMs: openingMs })) ?? 'no-dialog';
  } finally {
    overlays.stop();
  }
}

async function findOpener(recipe: LookupRecipe, page: LookupPage, signal: AbortSignal): Promise<HTMLElement | null> {
  const query = (): HTMLElement | null => queryOpener({ ...page, recipe, reading: page.read() });
  const opener = query();
  if (opener !== null) return opener;
  // A page that draws itself anew when a block is unfolded may fold it again: once more, then.
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const unfolder = queryUnfolder({ ...page, recipe, reading: page.read() });
    if (unfolder === null || signal.aborted) return null;
    await press(unfolder);
    const unfolded = await waitFor(query, { document: page.document, signal, limitMs: unfoldingMs });
    if (unfolded !== null) return unfolded;
  }
  return null;
}

/** Opens the creation card from the dialog of a search; null when there is no button for it or nothing opens. */
export async function openCard(recipe: LookupRecipe, surface: HTMLElement, page: LookupPage, signal: AbortSignal): Promise<HTMLElement | null> {
  const create = await waitFor(() => queryButton(surface, recipe.createButtons), { document: page.document, signal, limitMs: unlockingMs });
  if (create === null) return null;
  const before = new Set(boxesIn(surface));
  const overlays = watchOverlays(page.document.body);
  const isCard = (element: HTMLElement | null): element is HTMLElement =>
    element !== null && isStillOpen(element) && holdsBox(element) && boxesIn(element).some((box) => !before.has(box));
  try {
    await press(create);
    // The card takes the place of the search, or opens over it: either way there are boxes that were not there.
    const card = await waitFor(() => [querySurface(page, overlays, []), surface].find(isCard) ?? null, { document: page.document, signal, limitMs: cardMs });
    // It is read next: what is still fading in would be taken for hidden.
    if (card !== null) await waitForQuiet(page.document, signal);
    return card;
  } finally {
    overlays.stop();
  }
}

function boxesIn(surface: HTMLElement): HTMLElement[] {
  return [...surface.querySelectorAll<HTMLElement>('input, select, textarea, [role=combobox]')];
}
