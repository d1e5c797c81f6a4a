/** How long the page must be still before it is read again. */
const stillMs = 250;
/** A page that never stops changing is read this often at most, and less and less while readings bring nothing new. */
const restMs = 1000;
const longestRestMs = 8000;

export interface PageWatch {
  /** Nothing is read while a fill is at work: it reads by itself. */
  readonly pause: () => void;
  readonly goOn: () => void;
}

/**
 * Calls `look` when the page has changed in a way that can matter and is still again. Costs nothing while nothing changes.
 * `look` says whether it found something new, and null when something came in between; its signal aborts when a fill begins.
 */
export function watchPage(options: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly isOurs: (element: Element) => boolean;
  readonly look: (signal: AbortSignal) => Promise<boolean | null>;
}): PageWatch {
  const { document, signal } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPaused = false;
  let isMissed = false;
  let lastLook = -Infinity;
  let rest = restMs;

  let looking: AbortController | null = null;

  const endLook = (own: AbortController): boolean => {
    if (looking !== own || signal.aborted) return false;
    looking = null;
    return true;
  };
  const look = async (): Promise<void> => {
    timer = undefined;
    if (signal.aborted) return;
    looking?.abort();
    const own = new AbortController();
    looking = own;
    lastLook = performance.now();
    const isNew = await options.look(AbortSignal.any([signal, own.signal]));
    lastLook = performance.now();
    // A later look may have taken over.
    if (!endLook(own)) return;
    if (isNew === null) ask(false);
    else rest = isNew ? restMs : Math.min(rest * 2, longestRestMs);
  };
  /** `byUser`: what people do is answered at once; what a page does by itself has time. */
  const ask = (byUser: boolean): void => {
    if (isPaused || document.hidden) {
      isMissed = true;
      return;
    }
    if (byUser) rest = restMs;
    const wait = Math.max(stillMs, byUser ? 0 : lastLook + rest - performance.now());
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(() => void look(), wait);
  };
  const catchUp = (): void => {
    if (!isMissed || isPaused || document.hidden) return;
    isMissed = false;
    ask(false);
  };

  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => !(target instanceof Element && options.isOurs(target)))) ask(false);
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'disabled', 'readonly', 'open', 'aria-disabled'] });
  const byUser = (event: Event): void => {
    if (event.isTrusted) ask(true);
  };
  // A class that shows or hides a block tells no observer of ours: it nearly always answers to one of these.
  for (const type of ['change', 'click', 'focusout']) document.addEventListener(type, byUser, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', catchUp, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    pause: () => {
      isPaused = true;
      if (timer !== undefined || looking !== null) isMissed = true;
      looking?.abort();
      clearTimeout(timer);
      timer = undefined;
    },
    goOn: () => {
      isPaused = false;
      catchUp();
    },
  };
}
