import { browser } from 'wxt/browser';

export interface Shortcut {
  readonly what: string;
  readonly keys: string;
}

const dockKey = 'dock';

/** On which side the dock stands; what the portal script keeps there is not ours to change otherwise. */
export async function loadDockSide(): Promise<'left' | 'right'> {
  return (await keptDock()).side === 'left' ? 'left' : 'right';
}

export async function saveDockSide(side: 'left' | 'right'): Promise<void> {
  await browser.storage.local.set({ [dockKey]: { ...(await keptDock()), side } });
}

async function keptDock(): Promise<Readonly<Record<string, unknown>>> {
  const kept = (await browser.storage.local.get(dockKey))[dockKey];
  return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
}

/** The shortcuts as the browser has them now. */
export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.flatMap(({ name, shortcut, description }) => {
    if (name === '_execute_action' || name === '_execute_sidebar_action') return [];
    return [{ what: description ?? '', keys: shortcut === undefined || shortcut === '' ? 'aucun' : shortcut }];
  });
}

/** Where each browser lets its user change them; no page may open it itself. */
export function shortcutsPage(): string {
  if (import.meta.env.FIREFOX) return 'about:addons';
  return navigator.userAgent.includes('Edg/') ? 'edge://extensions/shortcuts' : 'chrome://extensions/shortcuts';
}

/** Sites that the user let Truelle read, beside those it was made for. */
export async function addedOrigins(): Promise<readonly string[]> {
  const all = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  // The manifest's own types say nothing of what this list holds.
  const own = new Set((browser.runtime.getManifest().host_permissions ?? []) as readonly string[]);
  return (all.origins ?? []).filter((origin) => !own.has(origin));
}
