import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/browser/messages';

/** Firefox's sidebar, which Chromium's types do not describe. */
interface SidebarApi {
  readonly toggle: () => Promise<void>;
}

/**
 * Ties the toolbar button and the shortcut to the panel. The button opens the side panel (sidebar in Firefox); on a page with a dock
 * the shortcut folds and unfolds that one.
 */
export function watchOpening(hasDock: (tab: number) => boolean): void {
  const sidebar = querySidebar();
  if (sidebar === null) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebar.toggle());

  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-panel') return;
    const id = tab?.id;
    if (id !== undefined && hasDock(id)) {
      void sendMessage('setDock', { state: 'toggle' }, { tabId: id, frameId: 0 }).catch(() => undefined);
      return;
    }
    // Both want the user's own act: nothing may be awaited before.
    if (sidebar !== null) void sidebar.toggle();
    else if (id !== undefined) void browser.sidePanel.open({ tabId: id });
  });
}

function querySidebar(): SidebarApi | null {
  return 'sidebarAction' in browser ? (browser.sidebarAction as SidebarApi) : null;
}
