import type { LookupResult, PlannedLookup } from '../../filling/fill-plan';
import type { LookupRecipe, PortalDescription } from '../../portal/description';
import { press, strike } from '../apply/page-events';
import { saysSame } from '../apply/says-same';
import { waitFor } from '../apply/wait-for';
import type { ControlRegistry } from '../control-registry';
import { scanPage } from '../scan/scan-page';
import { awaitFills } from './await-fills';
import { awaitResults } from './await-results';
import { clearChoice } from './clear-choice';
import { judgeRow } from './judge-rows';
import { bareWords, knowTitles } from './known-titles';
import { openCard, openSearch, type LookupPage } from './open-search';
import { watchOutcome, type PageOutcome } from './page-outcome';
import { walkRows, type FoundRow } from './row-walk';
import { isStillOpen, queryButton } from './search-surface';
import { close, takeRow } from './take-row';
import { matchCriteria, typeCriteria } from './type-criteria';

export interface LookupSetting {
  readonly document: Document;
  readonly registry: ControlRegistry;
  readonly portal: Pick<PortalDescription, 'sections' | 'fields'>;
  readonly openRoot?: (element: HTMLElement) => ShadowRoot | null;
  /** True for what Truelle itself drew into the page. */
  readonly isOurs?: (element: Element) => boolean;
}

/** Drives the searches of one frame. Only one is under way at a time; all can be stopped at any moment. */
export interface LookupRunner {
  /** Opens a search, types its criteria and takes the one row that shows all that was planned. Nothing is taken on a doubt. */
  readonly run: (recipe: LookupRecipe, planned: PlannedLookup, signal: AbortSignal) => Promise<LookupResult>;
  /** Takes a row (from 0) of those that `run` has asked about. */
  readonly choose: (row: number, signal: AbortSignal) => Promise<LookupResult>;
  /** Waits for the user to validate the card, or to choose by hand. */
  readonly waitForCard: (recipe: LookupRecipe, signal: AbortSignal) => Promise<LookupResult>;
  /** Takes back what a search has chosen, by the page's own button; false when it has none, or when nothing was changed by it. */
  readonly clear: (recipe: LookupRecipe, signal: AbortSignal) => Promise<boolean>;
}

/** A search, or its card, whose dialog is open. */
interface OpenSearch {
  readonly recipe: LookupRecipe;
  readonly planned: PlannedLookup;
  readonly surface: HTMLElement;
  readonly outcome: PageOutcome;
  /** The rows that the user is asked about. */
  readonly rows: readonly FoundRow[];
}

const fillingMs = 10_000;

/** Makes the runner of a frame; it remembers the dialog that it left open for the user. */
export function createLookupRunner({ document, registry, portal, openRoot = () => null, isOurs = () => false }: LookupSetting): LookupRunner {
  const page: LookupPage = { document, registry, isOurs, titles: knowTitles(portal), read: () => scanPage({ document, registry, openRoot, isOurs }) };
  let open: OpenSearch | null = null;
  const outcomeBeside = (surface: HTMLElement): PageOutcome => watchOutcome(document, (element) => !surface.contains(element) && !isOurs(element));
  const stoppedOr = (signal: AbortSignal, result: LookupResult): LookupResult => (signal.aborted ? { is: 'stopped' } : result);

  return {
    async run(recipe, planned, signal) {
      if (open !== null) await close(open.surface, document, signal);
      open = null;
      const surface = await openSearch(recipe, page, signal);
      if (typeof surface === 'string') return stoppedOr(signal, { is: surface });
      const search: OpenSearch = { recipe, planned, surface, outcome: outcomeBeside(surface), rows: [] };
      open = search;
      const found = await searchFor(search, page, signal);
      if (found.is === 'ended') return stoppedOr(signal, found.result);
      switch (found.is) {
        case 'take':
        case 'fallback': {
          const isTaken = await take(search, found.row, page, signal);
          if (isTaken) open = null;
          return stoppedOr(signal, { is: !isTaken ? 'not-taken' : found.is === 'take' ? 'taken' : 'fallback' });
        }
        case 'ask':
          open = { ...search, rows: found.rows };
          return stoppedOr(signal, { is: 'ask-row', rows: found.rows.map(({ cells }) => cells) });
        case 'nobody': {
          const card = recipe.card.length === 0 || signal.aborted ? null : await openCard(recipe, surface, page, signal);
          if (card === null) return stoppedOr(signal, { is: 'nobody' });
          open = { ...search, surface: card, outcome: outcomeBeside(card) };
          return stoppedOr(signal, { is: 'card' });
        }
      }
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
    clear: (recipe, signal) => clearChoice({ ...page, recipe, signal }),
  };
}

type Found =
  | { readonly is: 'take' | 'fallback'; readonly row: FoundRow }
  | { readonly is: 'ask'; readonly rows: readonly FoundRow[] }
  | { readonly is: 'nobody' }
  | { readonly is: 'ended'; readonly result: LookupResult };

/** Types the criteria, starts the search and says which row answers it. */
async function searchFor({ recipe, planned, surface }: OpenSearch, { document, registry, read }: LookupPage, signal: AbortSignal): Promise<Found> {
  const inside = read().controls.filter(({ id }) => contains(surface, registry.queryElement(id)));
  const writes = matchCriteria(recipe, planned, inside);
  if (writes === null) return { is: 'ended', result: { is: 'no-dialog' } };
  const context = { document, registry, signal, isSame: saysSame, knownStrategies: new Map<string, string>(), quiet: () => Promise.resolve() };
  if (!(await typeCriteria(writes, context))) return { is: 'ended', result: { is: 'not-taken' } };
  const last = writes.at(-1);
  const start = async (): Promise<void> => {
    const button = queryButton(surface, recipe.searchButtons);
    const box = last === undefined ? undefined : registry.queryElement(last.control);
    if (button !== null) await press(button);
    else if (box !== undefined) strike(box, 'Enter');
  };
  if (!(await awaitResults(surface, start, document, signal))) return { is: 'ended', result: { is: 'nobody' } };
  const { rows, isWhole } = await walkRows(surface, document, signal).gather();
  return signal.aborted ? { is: 'ended', result: { is: 'stopped' } } : settle(rows, isWhole, recipe, planned);
}

/** One row that shows all is taken; a doubt is asked about; nobody is said of a list seen whole only. */
function settle(rows: readonly FoundRow[], isWhole: boolean, recipe: LookupRecipe, { mustShow }: PlannedLookup): Found {
  const fallback = rows.find((row) => isFallback(row, recipe));
  const judged = rows.filter((row) => row !== fallback).map((row) => ({ row, verdict: judgeRow(row.cells, mustShow) }));
  const same = judged.filter(({ verdict }) => verdict === 'same').map(({ row }) => row);
  const [only] = same;
  if (only !== undefined && same.length === 1 && isWhole) return { is: 'take', row: only };
  const asked = same.length > 0 ? same : judged.filter(({ verdict }) => verdict === 'unsure').map(({ row }) => row);
  if (asked.length > 0) return { is: 'ask', rows: asked };
  if (!isWhole) return { is: 'ended', result: { is: 'nobody' } };
  return fallback === undefined ? { is: 'nobody' } : { is: 'fallback', row: fallback };
}

function take({ recipe, planned, surface, outcome }: OpenSearch, row: FoundRow, { document }: LookupPage, signal: AbortSignal): Promise<boolean> {
  const walk = walkRows(surface, document, signal);
  return takeRow({ recipe, surface, outcome, document, signal, mustShow: planned.mustShow, row: () => walk.show(row) });
}

function isFallback({ cells }: FoundRow, { fallbackRow }: LookupRecipe): boolean {
  const wanted = bareWords(fallbackRow ?? '');
  return wanted !== '' && (bareWords(cells.join(' ')) === wanted || cells.some((cell) => bareWords(cell) === wanted));
}

/** Whether an element stands inside another one, shadow roots included. */
function contains(surface: HTMLElement, element: HTMLElement | undefined): boolean {
  for (let node: Node | null = element ?? null; node !== null; node = node instanceof ShadowRoot ? node.host : node.parentNode) if (node === surface) return true;
  return false;
}
