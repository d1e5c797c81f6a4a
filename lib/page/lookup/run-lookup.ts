import type { LookupResult, PlannedLookup } from '../../filling/fill-plan';
import type { LookupRecipe, PortalDescription } from '../../portal/description';
import { waitFor } from '../apply/wait-for';
import { waitForQuiet } from '../apply/wait-for-quiet';
import type { ControlRegistry } from '../control-registry';
import { scanPage } from '../scan/scan-page';
import { awaitFills } from './await-fills';
import { clearChoice } from './clear-choice';
import { knowTitles } from './known-titles';
import { openCard, openSearch, type LookupPage } from './open-search';
import { watchOutcome, type PageOutcome } from './page-outcome';
import { walkRows, type FoundRow, type ResultList } from './row-walk';
import { searchRows, type StartedSearch } from './search-rows';
import { isStillOpen } from './search-surface';
import { close, takeRow } from './take-row';

export interface LookupSetting {
  readonly document: Document;
  readonly registry: ControlRegistry;
  readonly portal: Pick<PortalDescription, 'sections' | 'fields'>;
  readonly openRoot?: (element: HTMLElement) => ShadowRoot | null;
  /** True for what Truelle itself drew into the page. */
  readonly isOurs?: (element: Element) => boolean;
  /** Called with the card of a new person once it is open. */
  readonly onCard?: (card: HTMLElement) => void;
}

/** Drives the searches of one frame. Only one is under way at a time; all can be stopped at any moment. */
export interface LookupRunner {
  /** Opens a search, types its criteria and takes the one row that shows all that was planned. Nothing is taken on a doubt. */
  readonly run: (recipe: LookupRecipe, planned: PlannedLookup, signal: AbortSignal) => Promise<LookupResult>;
  /** Takes a row (from 0) of those that `run` has asked about. */
  readonly choose: (row: number, signal: AbortSignal) => Promise<LookupResult>;
  /** Waits for the user to validate the card, or to choose by hand. */
  readonly waitForCard: (recipe: LookupRecipe, signal: AbortSignal) => Promise<LookupResult>;
  /** Closes the dialog that a search left open for the user, who goes on without it; its card too, unless it is to be kept. False when it stays. */
  readonly leave: (options: { readonly keepsCard: boolean }, signal: AbortSignal) => Promise<boolean>;
  /** Takes back what a search has chosen, by the page's own button; false when it has none, or when nothing was changed by it. */
  readonly clear: (recipe: LookupRecipe, signal: AbortSignal) => Promise<boolean>;
}

/** A search, or its card, whose dialog is open. */
interface OpenSearch extends StartedSearch {
  readonly outcome: PageOutcome;
  /** The answer of the search, and its rows that the user is asked about. */
  readonly list: ResultList | null;
  readonly rows: readonly FoundRow[];
  /** The dialog of the search, when its card was opened from it. */
  readonly beneath: HTMLElement | null;
}

const fillingMs = 10_000;
/** A page that goes on drawing its form anew takes the dialog with it: the search is begun again for as long as this. */
const unrestMs = 15_000;
const restMs = 1000;

/** Makes the runner of a frame; it remembers the dialog that it left open for the user. */
export function createLookupRunner({ document, registry, portal, openRoot = () => null, isOurs = () => false, onCard = () => undefined }: LookupSetting): LookupRunner {
  const page: LookupPage = { document, registry, isOurs, titles: knowTitles(portal), read: () => scanPage({ document, registry, openRoot, isOurs }) };
  let open: OpenSearch | null = null;
  const outcomeBeside = (surface: HTMLElement): PageOutcome => watchOutcome(document, (element) => !surface.contains(element) && !isOurs(element));
  const stoppedOr = (signal: AbortSignal, result: LookupResult): LookupResult => (signal.aborted ? { is: 'stopped' } : result);

  const attempt: LookupRunner['run'] = async (recipe, planned, signal) => {
    if (open !== null) await close(open.surface, document, signal);
    open = null;
    const surface = await openSearch(recipe, page, signal);
    if (typeof surface === 'string') return stoppedOr(signal, { is: surface });
    const search: OpenSearch = { recipe, planned, surface, outcome: outcomeBeside(surface), list: null, rows: [], beneath: null };
    open = search;
    const found = await searchRows(search, page, signal);
    if (found.is === 'ended') return stoppedOr(signal, found.result);
    switch (found.is) {
      case 'take':
      case 'fallback': {
        const isTaken = await take({ ...search, list: found.list }, found.row, page, signal);
        if (isTaken) open = null;
        return stoppedOr(signal, { is: !isTaken ? 'not-taken' : found.is === 'take' ? 'taken' : 'fallback' });
      }
      case 'ask':
        open = { ...search, list: found.list, rows: found.rows };
        return stoppedOr(signal, { is: 'ask-row', rows: found.rows.map(({ cells }) => cells) });
      case 'nobody': {
        const card = recipe.card.length === 0 || signal.aborted ? null : await openCard(recipe, surface, page, signal);
        if (card === null) return stoppedOr(signal, { is: 'nobody' });
        onCard(card);
        open = { ...search, surface: card, outcome: outcomeBeside(card), beneath: surface };
        return stoppedOr(signal, { is: 'card' });
      }
    }
  };

  return {
    async run(recipe, planned, signal) {
      let result = await attempt(recipe, planned, signal);
      const end = performance.now() + unrestMs;
      let isLast = false;
      while (!isLast && wasSweptAway(result, open) && performance.now() < end && !signal.aborted) {
        // The unrest may have ended meanwhile: one more attempt in a quiet page, and no more than one.
        isLast = !(await changesWithin(restMs, document, signal));
        await waitForQuiet(document, signal);
        result = await attempt(recipe, planned, signal);
      }
      return stoppedOr(signal, result);
    },
    async choose(row, signal) {
      const search = open;
      const chosen = search?.rows[row];
      if (search === null || chosen === undefined || !isStillOpen(search.surface)) return { is: 'not-taken' };
      const isTaken = await take({ ...search, outcome: outcomeBeside(search.surface) }, chosen, page, signal);
      if (isTaken) open = null;
      return stoppedOr(signal, { is: isTaken ? 'taken' : 'not-taken' });
    },
    async waitForCard(recipe, signal) {
      const search = open;
      if (search === null || !isStillOpen(search.surface)) return awaitFills({ ...page, recipe, signal });
      await waitFor(() => !isStillOpen(search.surface), { document, signal, limitMs: Infinity });
      if (signal.aborted) return { is: 'stopped' };
      open = null;
      const hasChanged = await waitFor(search.outcome.hasChanged, { document, signal, limitMs: fillingMs });
      return stoppedOr(signal, { is: hasChanged === true ? 'taken' : 'not-taken' });
    },
    async leave({ keepsCard }, signal) {
      const left = open;
      open = null;
      if (left === null || (keepsCard && left.beneath !== null)) return true;
      const isClosed = await close(left.surface, document, signal);
      return left.beneath === null ? isClosed : close(left.beneath, document, signal);
    },
    clear: (recipe, signal) => clearChoice({ ...page, recipe, signal }),
  };
}

/** True for an end that may be the page’s own doing: nothing was taken, and no dialog is left. */
function wasSweptAway({ is }: LookupResult, open: OpenSearch | null): boolean {
  return (is === 'no-opener' || is === 'no-dialog' || is === 'not-taken') && (open === null || !isStillOpen(open.surface));
}

async function changesWithin(limitMs: number, document: Document, signal: AbortSignal): Promise<boolean> {
  let changes = 0;
  const observer = new MutationObserver(() => (changes += 1));
  observer.observe(document, { subtree: true, childList: true });
  const hasChanged = await waitFor(() => changes > 0, { document, signal, limitMs });
  observer.disconnect();
  return hasChanged === true && !signal.aborted;
}

function take({ recipe, planned, surface, outcome, list }: OpenSearch, row: FoundRow, { document }: LookupPage, signal: AbortSignal): Promise<boolean> {
  if (list === null) return Promise.resolve(false);
  const walk = walkRows(list, document, signal);
  return takeRow({ recipe, surface, outcome, document, signal, mustShow: planned.mustShow, row: () => walk.show(row) });
}
