import { waitFor } from '../apply/wait-for';
import { shownText } from '../scan/shown-text';
import { isBusy, knowTables, readRows, saysNothingFound, signatureOf, type KnownTables } from './results-grid';
import type { ResultList } from './row-walk';

/** A list that has not changed for this long is taken as the answer. */
const stableMs = 250;
/** A list that was there before the search and stays as it is may be the answer too, but is believed later. */
const unchangedMs = 1500;
/** A portal that says nothing at all, neither rows nor « aucun résultat », is believed to have found nobody after this long. */
const silentMs = 6000;
const limitMs = 30_000;
const nothing: KnownTables = new Map();

/** Presses what starts the search and waits for its answer. Null when the portal has given none within half a minute. */
export async function awaitResults(surface: HTMLElement, start: () => Promise<void>, document: Document, signal: AbortSignal): Promise<ResultList | null> {
  const known = knowTables(surface);
  const before = signatureOf(readRows(surface, nothing));
  const wordsBefore = shownText(surface);
  await start();
  let last = '';
  let since = performance.now();
  let saysNobody = false;
  const isAnswered = (): boolean => {
    if (!surface.isConnected) return true;
    const rows = signatureOf(readRows(surface, nothing));
    const words = shownText(surface);
    const now = `${rows}\n${words}`;
    if (now !== last) {
      last = now;
      since = performance.now();
    }
    if (isBusy(surface)) return false;
    const age = performance.now() - since;
    saysNobody = words !== wordsBefore && saysNothingFound(words);
    if (saysNobody || rows !== before) return age >= stableMs;
    return age >= (rows === '' || known.size === 0 ? silentMs : unchangedMs);
  };
  if ((await waitFor(isAnswered, { document, signal, limitMs })) !== true) return null;
  // A list that stays as it was before the search is the answer, unless the page says that it found nobody.
  const isNew = readRows(surface, known).length > 0 || saysNobody;
  return { surface, known: isNew ? known : nothing };
}
