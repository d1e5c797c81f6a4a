/** A page that answers at all has begun to by then; the user is told nothing sooner. */
const patienceMs = 1500;

/** Does an act on the page and says whether the page answered it: something was drawn, sent or left. False when nothing moved. */
export function watchReaction(options: {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** True for what Truelle itself drew into the page. */
  readonly isOurs: (element: Element) => boolean;
  readonly act: () => void;
}): Promise<boolean> {
  const { document, isOurs } = options;
  const view = document.defaultView;
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (hasReacted: boolean): void => {
      if (ended.signal.aborted) return;
      ended.abort();
      observer.disconnect();
      clearTimeout(timer);
      resolve(hasReacted);
    };
    const observer = new MutationObserver((records) => {
      if (records.some(({ target }) => !(target instanceof Element && isOurs(target)))) end(true);
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    for (const type of ['pagehide', 'beforeunload', 'hashchange', 'popstate', 'submit']) {
      view?.addEventListener(type, () => end(true), { capture: true, signal: ended.signal });
    }
    const timer = setTimeout(() => end(false), patienceMs);
    options.signal.addEventListener('abort', () => end(true), { once: true, signal: ended.signal });
    options.act();
  });
}
