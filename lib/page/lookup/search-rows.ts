import type { LookupResult, PlannedLookup, Write } from '../../filling/fill-plan';
import type { LookupRecipe } from '../../portal/description';
import { press, strike } from '../apply/page-events';
import { saysSame } from '../apply/says-same';
import { waitFor } from '../apply/wait-for';
import { awaitResults } from './await-results';
import { judgeRow } from './judge-rows';
import { bareWords } from './known-titles';
import type { LookupPage } from './open-search';
import { walkRows, type FoundRow, type ResultList } from './row-walk';
import { queryButton } from './search-surface';
import { matchCriteria, typeCriteria } from './type-criteria';

/** A search whose dialog is open. */
export interface StartedSearch {
  readonly recipe: LookupRecipe;
  readonly planned: PlannedLookup;
  readonly surface: HTMLElement;
}

const drawingMs = 3000;

/** What a search has come to: a row to take, rows to ask about, nobody, or an end before that. */
export type Found =
  | { readonly is: 'take' | 'fallback'; readonly row: FoundRow; readonly list: ResultList }
  | { readonly is: 'ask'; readonly rows: readonly FoundRow[]; readonly list: ResultList }
  | { readonly is: 'nobody' }
  | { readonly is: 'ended'; readonly result: LookupResult };

/** Types the criteria, starts the search and says which row answers it. */
export async function searchRows(search: StartedSearch, { document, registry, read }: LookupPage, signal: AbortSignal): Promise<Found> {
  const { recipe, planned, surface } = search;
  // A dialog that is still fading in shows its boxes a moment later.
  const query = (): readonly Write[] => matchCriteria(recipe, planned, read().controls.filter(({ id }) => contains(surface, registry.queryElement(id))));
  const whole = Object.keys(planned.criteria).length;
  await waitFor(() => query().length === whole || !surface.isConnected, { document, signal, limitMs: drawingMs });
  const writes = query();
  // Without its first criterion a search would bring up strangers.
  if (writes.length === 0 || writes[0]?.field !== recipe.criteria[0]?.fields[0]) return { is: 'ended', result: { is: 'no-dialog' } };
  const context = { document, registry, signal, isSame: saysSame, knownStrategies: new Map<string, string>(), quiet: () => Promise.resolve() };
  if (!(await typeCriteria(writes, context))) return { is: 'ended', result: { is: 'not-taken' } };
  const last = writes.at(-1);
  const start = async (): Promise<void> => {
    const button = queryButton(surface, recipe.searchButtons);
    const box = last === undefined ? undefined : registry.queryElement(last.control);
    if (button !== null) await press(button);
    else if (box !== undefined) strike(box, 'Enter');
  };
  const list = await awaitResults(surface, start, document, signal);
  if (list === null) return { is: 'ended', result: { is: 'nobody' } };
  const { rows, isWhole } = await walkRows(list, document, signal).gather();
  return signal.aborted ? { is: 'ended', result: { is: 'stopped' } } : settle(rows, isWhole, list, search);
}

/** One row that shows all is taken; a doubt is asked about; nobody is said of a list seen whole only. */
function settle(rows: readonly FoundRow[], isWhole: boolean, list: ResultList, { recipe, planned: { mustShow } }: StartedSearch): Found {
  const fallback = rows.find((row) => isFallback(row, recipe));
  const judged = rows.filter((row) => row !== fallback).map((row) => ({ row, verdict: judgeRow(row.cells, mustShow) }));
  const same = judged.filter(({ verdict }) => verdict === 'same').map(({ row }) => row);
  const [only] = same;
  if (only !== undefined && same.length === 1 && isWhole) return { is: 'take', row: only, list };
  const asked = same.length > 0 ? same : judged.filter(({ verdict }) => verdict === 'unsure').map(({ row }) => row);
  if (asked.length > 0) return { is: 'ask', rows: asked, list };
  if (!isWhole) return { is: 'ended', result: { is: 'nobody' } };
  return fallback === undefined ? { is: 'nobody' } : { is: 'fallback', row: fallback, list };
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
