import { browser } from 'wxt/browser';

/** Chromium's page without a window, which its types in the polyfill do not describe. */
interface OffscreenApi {
  readonly createDocument: (options: { readonly url: string; readonly reasons: readonly string[]; readonly justification: string }) => Promise<void>;
  readonly hasDocument: () => Promise<boolean>;
}

const address = '/documents.html';
let opening: Promise<void> | null = null;

/**
 * Has the page that reads documents be there: Chromium's worker can start no worker of its own, so the page stands offscreen; Firefox's
 * background is a page, and holds it in a frame.
 */
export function openDocumentsPage(): Promise<void> {
  opening ??= open().finally(() => (opening = null));
  return opening;
}

async function open(): Promise<void> {
  const offscreen = queryOffscreen();
  if (offscreen === null) return openFrame();
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({ url: address, reasons: ['WORKERS'], justification: 'Reads the chosen documents in a worker' });
}

function queryOffscreen(): OffscreenApi | null {
  const { chrome } = globalThis as { readonly chrome?: { readonly offscreen?: OffscreenApi } };
  return chrome?.offscreen ?? null;
}

function openFrame(): Promise<void> {
  const id = 'truelle-documents';
  if (document.getElementById(id) !== null) return Promise.resolve();
  const frame = document.createElement('iframe');
  frame.id = id;
  frame.src = browser.runtime.getURL(address);
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    document.body.append(frame);
  });
}
