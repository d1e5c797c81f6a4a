import { defineContentScript } from 'wxt/utils/define-content-script';
import { looksLikePortal } from '../lib/page/looks-like-portal';
import { egestionSigns } from '../lib/portal/egestion-signs';

// The bare API on purpose: the messaging library and the polyfill would be most of this script.
declare const chrome: { readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> } };

/** How long a page may take to draw its form after it has loaded, in milliseconds; then nothing is left behind. */
const drawingTime = 15_000;
const pause = 250;

// The smallest script that can tell an entry page from any other page of the host; it asks for the rest and leaves nothing behind.
export default defineContentScript({
  matches: ['https://*.constructys.fr/*', ...(import.meta.env.MODE === 'demo' ? ['http://localhost/*', 'http://127.0.0.1/*'] : [])],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  // Pages have emptied their forms on any message.
  noScriptStartedPostMessage: true,
  main() {
    const look = (): boolean => {
      if (!looksLikePortal(document, egestionSigns)) return false;
      // A lost answer means that the extension is being replaced: its successor looks again.
      void chrome.runtime.sendMessage({ id: 0, type: 'detected', timestamp: Date.now() }).catch(() => undefined);
      return true;
    };
    if (look()) return;

    // An application draws itself after it has loaded: look again each time it has paused drawing, for a while.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (look()) observer.disconnect();
      }, pause);
    });
    observer.observe(document, { childList: true, subtree: true });
    AbortSignal.timeout(drawingTime).addEventListener('abort', () => observer.disconnect());
  },
});
