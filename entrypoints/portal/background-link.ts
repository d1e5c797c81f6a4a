import { browser } from 'wxt/browser';

/** The frame's side of its talk with the background. */
export interface BackgroundLink {
  /** Aborted once the extension has been reloaded or removed: the whole script ends, quietly. */
  readonly signal: AbortSignal;
  readonly isAlive: () => boolean;
  /** Sends what needs no answer. */
  readonly quietly: (sending: () => Promise<unknown>) => void;
}

/** Opens the talk; whoever finds the extension gone ends it for all. */
export function createBackgroundLink(): BackgroundLink {
  const stopped = new AbortController();
  const isAlive = (): boolean => {
    // The one sign that the browser gives of a reloaded or removed extension.
    if (!stopped.signal.aborted && queryRuntimeId() === undefined) stopped.abort();
    return !stopped.signal.aborted;
  };
  return {
    signal: stopped.signal,
    isAlive,
    quietly(sending) {
      if (!isAlive()) return;
      // Rejects when the worker is being started or the extension reloaded; the next message tells which.
      sending().catch(() => void isAlive());
    },
  };
}

function queryRuntimeId(): string | undefined {
  try {
    return browser.runtime.id;
  } catch {
    // Firefox takes the whole API away.
    return undefined;
  }
}
