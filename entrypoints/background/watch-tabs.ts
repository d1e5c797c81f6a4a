import { browser } from 'wxt/browser';
import type { CutOffRuns } from './cut-off-runs';
import type { TabReader } from './read-tab';
import { findClosedHost, findPortalTabs } from './site-access';
import { injectPortal, lookAgain, scanFrames } from './tab-frames';
import type { TabSessions } from './tab-session';

/** Follows tabs as they go to other pages or are closed, and looks at all of them when access was given or taken away, or Truelle has just come. */
export function watchTabs(options: { readonly sessions: TabSessions; readonly reader: TabReader; readonly cutOff: CutOffRuns; readonly onClosed: (tab: number) => void }): void {
  const { sessions, reader, cutOff } = options;
  browser.tabs.onUpdated.addListener((tab, { url, status }) => {
    if (url === undefined && status !== 'complete') return;
    void sessions.get(tab).then(async ({ frames }) => {
      if (frames.length === 0) return url === undefined ? undefined : lookAgain(tab);
      // Frames that came later get the script too; those that left are let go.
      await injectPortal(tab);
      await scanFrames(sessions, reader, tab);
    });
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void sessions.forget(tab);
    options.onClosed(tab);
  });
  const lookEverywhere = async (): Promise<void> => {
    const closedHost = await findClosedHost();
    for (const { tab } of await sessions.list()) {
      await sessions.change(tab, (session) => (session.closedHost === closedHost ? session : { ...session, closedHost, frames: closedHost === '' ? session.frames : [] }));
    }
    for (const tab of await findPortalTabs()) await lookAgain(tab);
  };
  browser.permissions.onAdded.addListener(() => void lookEverywhere());
  browser.permissions.onRemoved.addListener(() => void lookEverywhere());
  browser.runtime.onStartup.addListener(() => void cutOff.forget());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void lookEverywhere();
    if (reason === 'update') void cutOff.tell(sessions);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/notebook.html#/bienvenue') });
  });
}
