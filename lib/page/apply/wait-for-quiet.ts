/** A page is quiet when nothing has changed in it for this long; measured portals settle within it after a blur. */
const quietMs = 350;
/** A page that never stops moving (a clock, an animated banner) is taken as it is after this long. */
const limitMs = 4000;
/** How soon a page whose dialog is still fading in is looked at again. */
const fadingMs = 50;

/**
 * Waits until the page has stopped changing and moving; returns early when the signal aborts. True when it did change meanwhile.
 * What fades in cannot be seen yet, and no observer tells when it can.
 */
export function waitForQuiet(document: Document, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(false);
      return;
    }
    const start = performance.now();
    let lastChange = start;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve(lastChange > start);
    };
    const look = (): void => {
      const now = performance.now();
      const left = Math.min(lastChange + quietMs, start + limitMs) - now;
      if (left > 0) timer = setTimeout(look, left);
      else if (now < start + limitMs && isMoving(document)) timer = setTimeout(look, fadingMs);
      else finish();
    };
    const observer = new MutationObserver(() => (lastChange = performance.now()));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    signal.addEventListener('abort', finish, { once: true });
    timer = setTimeout(look, quietMs);
  });
}

/** True while an animation runs that comes to an end by itself: a spinner turns for ever. */
function isMoving(document: Document): boolean {
  return document.getAnimations().some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
}
