import { browser } from 'wxt/browser';
import { isOwnPage } from '../../lib/browser/messages';
import { panelPortName, type BackgroundToPanel, type PanelPlace, type PanelToBackground } from '../../lib/browser/panel-link';
import type { PanelCommand } from '../../lib/guidance/panel-command';
import type { Choice, ChoiceKind, PanelView } from '../../lib/guidance/panel-view';

export interface PanelDoors {
  /** A panel has come to a tab, or follows another one now. */
  readonly onOpened: (tab: number) => void;
  readonly obey: (tab: number, command: PanelCommand, place: PanelPlace['is']) => Promise<void>;
  readonly search: (kind: ChoiceKind, text: string) => Promise<readonly Choice[]>;
  readonly diagnose: (tab: number) => Promise<string>;
  readonly draw: (tab: number, place: PanelPlace['is']) => Promise<PanelView>;
}

export interface PanelPorts {
  /** Sends the panels of a tab what there is to see now; asked often, done at most once per turn. */
  readonly refresh: (tab: number) => void;
  readonly hasSidePanel: (tab: number) => boolean;
}

interface Link {
  readonly port: ReturnType<typeof browser.runtime.connect>;
  place: PanelPlace;
  tab: number | null;
}

/** Between two views of a fill under way: often enough for the eye, seldom enough for the fill. */
const restMs = 60;

/** Keeps the panels and the tabs they drive together. Only pages of the extension are listened to. */
export function openPanelPorts(doors: PanelDoors): PanelPorts {
  const links = new Set<Link>();
  const resting = new Map<number, boolean>();

  const show = async (link: Link): Promise<void> => {
    const { tab, place, port } = link;
    if (tab === null) return;
    const view = await doors.draw(tab, place.is);
    if (!links.has(link) || link.tab !== tab) return;
    port.postMessage({ type: 'view', view } satisfies BackgroundToPanel);
  };
  const showAll = (tab: number): void => {
    for (const link of links) if (link.tab === tab) void show(link);
  };
  const refresh = (tab: number): void => {
    if (resting.has(tab)) {
      resting.set(tab, true);
      return;
    }
    resting.set(tab, false);
    showAll(tab);
    setTimeout(() => {
      const isAsked = resting.get(tab) === true;
      resting.delete(tab);
      if (isAsked) refresh(tab);
    }, restMs);
  };
  const follow = (link: Link, tab: number | null): void => {
    if (tab === null || link.tab === tab) return;
    link.tab = tab;
    doors.onOpened(tab);
    void show(link);
  };

  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== panelPortName || sender === undefined || !isOwnPage(sender)) return;
    const link: Link = { port, place: { is: 'dock' }, tab: null };
    links.add(link);
    port.onDisconnect.addListener(() => links.delete(link));
    port.onMessage.addListener((raw: unknown) => {
      // Only pages of this extension hold such a port, and they all speak through panel-link.
      const message = raw as PanelToBackground;
      if (message.type === 'hello') {
        link.place = message.place;
        // A page inside a frame drives the tab it stands in, whatever it asks for.
        void (sender.frameId !== undefined && sender.frameId > 0 ? Promise.resolve(sender.tab?.id ?? null) : findTab(message.place)).then((tab) => follow(link, tab));
      } else if (message.type === 'command') {
        if (link.tab !== null) void doors.obey(link.tab, message.command, link.place.is);
      } else if (message.type === 'diagnose') {
        const answer = (text: string): void => {
          if (links.has(link)) port.postMessage({ type: 'diagnosed', ticket: message.ticket, text } satisfies BackgroundToPanel);
        };
        void (link.tab === null ? Promise.resolve('') : doors.diagnose(link.tab)).then(answer, () => answer(''));
      } else {
        const answer = (choices: readonly Choice[]): void => {
          if (links.has(link)) port.postMessage({ type: 'found', ticket: message.ticket, choices } satisfies BackgroundToPanel);
        };
        doors.search(message.kind, message.text).then(answer, () => answer([]));
      }
    });
  });

  // The side panel follows the tab in front of its window.
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    for (const link of links) if (link.place.is === 'side' && link.place.window === windowId) follow(link, tabId);
  });

  return { refresh, hasSidePanel: (tab) => [...links].some((link) => link.tab === tab && link.place.is === 'side') };
}

async function findTab(place: PanelPlace): Promise<number | null> {
  if (place.is === 'tab') return place.tab;
  if (place.is === 'dock') return null;
  const [tab] = await browser.tabs.query({ active: true, windowId: place.window });
  return tab?.id ?? null;
}
