interface Wait {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Infinity: for what only the user can bring about; nothing but changes of the page is listened to then. */
  readonly limitMs: number;
}

/** What changes without a mutation (a value set by script, a shadow tree) is looked at again this often while waiting. */
const lookAgainMs = 50;

/**
 * Waits until `query` finds something, looking again whenever the page changes.
 * Null when the limit is reached or the signal aborts first.
 */
export function waitFor<T>(query: () => T | null | undefined | false, { document, signal, limitMs }: Wait): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const found = query();
    const isFound = found !== null && found !== undefined && found !== false;
    if (isFound || signal.aborted) {
      resolve(isFound ? found : null);
      return;
    }
    const end = performance.now() + limitMs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (result: T | null): void => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const look = (): void => {
      try {
        const result = query();
        if (result !== null && result !== undefined && result !== false) finish(result);
        else if (performance.now() >= end) finish(null);
      } catch (error) {
        finish(null);
        reject(error instanceof Error ? error : new Error('The awaited condition failed', { cause: error }));
      }
    };
    const tick = (): void => {
      timer = setTimeout(tick, lookAgainMs);
      look();
    };
    const onAbort = (): void => finish(null);
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    signal.addEventListener('abort', onAbort, { once: true });
    if (Number.isFinite(limitMs)) timer = setTimeout(tick, lookAgainMs);
  });
}
