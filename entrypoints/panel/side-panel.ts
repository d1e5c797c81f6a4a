import { browser } from 'wxt/browser';

/** The one part of Chromium's side panel used here; neither Firefox nor the polyfill has it. */
interface SidePanelApi {
  readonly open: (options: { readonly windowId: number }) => Promise<void>;
}

/** What opens the side panel; null in a browser where only its own button can. Called within the press, with nothing awaited before. */
export function findSidePanel(): (() => void) | null {
  const api = (globalThis as { readonly chrome?: { readonly sidePanel?: SidePanelApi } }).chrome?.sidePanel;
  if (api === undefined || !('windows' in browser)) return null;
  let windowId: number | undefined;
  void browser.windows.getCurrent().then((found) => {
    windowId = found.id;
  });
  return () => {
    if (windowId !== undefined) void api.open({ windowId });
  };
}
