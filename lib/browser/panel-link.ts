import { browser } from 'wxt/browser';
import type { PanelCommand } from '../guidance/panel-command';
import type { Choice, ChoiceKind, PanelView } from '../guidance/panel-view';

/** Where a panel page stands, and so which tab it drives. */
export type PanelPlace = { readonly is: 'dock' } | { readonly is: 'side'; readonly window: number } | { readonly is: 'tab'; readonly tab: number };

export type PanelToBackground =
  | { readonly type: 'hello'; readonly place: PanelPlace }
  | { readonly type: 'command'; readonly command: PanelCommand }
  | { readonly type: 'search'; readonly ticket: number; readonly kind: ChoiceKind; readonly text: string }
  | { readonly type: 'diagnose'; readonly ticket: number };

export type BackgroundToPanel =
  | { readonly type: 'view'; readonly view: PanelView }
  | { readonly type: 'found'; readonly ticket: number; readonly choices: readonly Choice[] }
  | { readonly type: 'diagnosed'; readonly ticket: number; readonly text: string };

export const panelPortName = 'panel';

export interface PanelLink {
  readonly send: (command: PanelCommand) => void;
  readonly search: (kind: ChoiceKind, text: string) => Promise<readonly Choice[]>;
  /** The page as it was understood, in words for a supporter, without any value; empty when there is none. */
  readonly diagnose: () => Promise<string>;
  readonly close: () => void;
}

/**
 * Connects a panel page to the background and keeps it connected: when the worker dies the link is made again.
 * `onLost` is told once, when the extension itself was reloaded and this page can only be reopened.
 */
export function connectPanel(options: {
  readonly tab: number | null;
  readonly place: 'dock' | 'side' | 'tab';
  readonly onView: (view: PanelView) => void;
  readonly onLost?: () => void;
}): PanelLink {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let isClosed = false;
  let ticket = 0;
  const waiting = new Map<number, (choices: readonly Choice[]) => void>();
  const diagnosing = new Map<number, (text: string) => void>();
  const unsent: PanelToBackground[] = [];

  const post = (message: PanelToBackground): void => {
    if (port === null) unsent.push(message);
    else port.postMessage(message);
  };

  const open = async (): Promise<void> => {
    const place = await findPlace(options.place, options.tab);
    if (isClosed) return;
    try {
      port = browser.runtime.connect({ name: panelPortName });
    } catch {
      // The only way connect throws here: the extension was updated or reloaded under this page.
      options.onLost?.();
      return;
    }
    port.onMessage.addListener((raw: unknown) => {
      // Only the background of this extension can speak on this port.
      const message = raw as BackgroundToPanel;
      if (message.type === 'view') options.onView(message.view);
      else if (message.type === 'diagnosed') {
        diagnosing.get(message.ticket)?.(message.text);
        diagnosing.delete(message.ticket);
      } else {
        waiting.get(message.ticket)?.(message.choices);
        waiting.delete(message.ticket);
      }
    });
    port.onDisconnect.addListener(() => {
      port = null;
      for (const resolve of waiting.values()) resolve([]);
      waiting.clear();
      for (const resolve of diagnosing.values()) resolve('');
      diagnosing.clear();
      if (!isClosed) void open();
    });
    port.postMessage({ type: 'hello', place } satisfies PanelToBackground);
    for (const message of unsent.splice(0)) port.postMessage(message);
  };
  void open();

  return {
    send: (command) => post({ type: 'command', command }),
    search: (kind, text) =>
      new Promise((resolve) => {
        ticket += 1;
        waiting.set(ticket, resolve);
        post({ type: 'search', ticket, kind, text });
      }),
    diagnose: () =>
      new Promise((resolve) => {
        ticket += 1;
        diagnosing.set(ticket, resolve);
        post({ type: 'diagnose', ticket });
      }),
    close: () => {
      isClosed = true;
      port?.disconnect();
    },
  };
}

async function findPlace(place: 'dock' | 'side' | 'tab', tab: number | null): Promise<PanelPlace> {
  if (place === 'tab' && tab !== null) return { is: 'tab', tab };
  if (place !== 'side') return { is: 'dock' };
  const window = await browser.windows.getCurrent();
  return { is: 'side', window: window.id ?? browser.windows.WINDOW_ID_CURRENT };
}
