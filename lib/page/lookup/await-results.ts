import { waitFor } from '../apply/wait-for';
import { shownText } from '../scan/shown-text';
import { isBusy, readRows, saysNothingFound, signatureOf } from './results-grid';

/** A list that has not changed for this long is taken as the answer. */
const stableMs = 250;
/** A list that was there before the search and stays as it is may be the answer too, but is believed later. */
const unchangedMs = 1500;
/** A portal that says nothing at all, neither rows nor « aucun résultat », is believed to have found nobody after this long. */
const silentMs = 6000;
const limitMs = 30_000;

/** Presses what starts the search and waits for its answer. False when the portal has given none within half a minute. */
export async function awaitResults(surface: HTMLElement, start: () => Promise<void>, document: Document, signal: AbortSignal): Promise<boolean> {
  const before = signatureOf(readRows(surface));
  const wordsBefore = shownText(surface);
  await start();
  let last = '';
  let since = performance.now();
  const isAnswered = (): boolean => {
    if (!surface.isConnected) return true;
    const rows = signatureOf(readRows(surface));
    const words = shownText(surface);
    const now = `${rows}\n${words}`;
    if (now !== last) {
      last = now;
      since = performance.now();
    }
    if (isBusy(surface)) return false;
    const age = performance.now() - since;
    if (rows !== '') return age >= (rows !== before ? stableMs : unchangedMs);
    const tells = words !== wordsBefore && saysNothingFound(words);
    return age >= (tells ? stableMs : silentMs);
  };
  return (await waitFor(isAnswered, { document, signal, limitMs })) === true;
}
