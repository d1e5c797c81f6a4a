import { browser } from 'wxt/browser';
import type { QueueShelf } from '../../lib/browser/queue-shelf';
import type { Store } from '../../lib/browser/store/open-store';
import type { PanelQueue } from '../../lib/guidance/panel-view';
import { progressOf } from '../../lib/profiles/case-progress';
import { countQueue, nextInQueue, openInQueue, skipInQueue, type CaseQueue } from '../../lib/profiles/case-queue';
import type { CaseFileRecord } from '../../lib/profiles/record';
import { portalHomeKey } from './case-events';
import type { CaseLoader } from './case-loader';
import type { TabSessions } from './tab-session';

export interface QueueDriver {
  /** Chooses a dossier of the queue (the next one when no id is given) in a tab, or in a tab of the portal that is found or opened. */
  readonly enter: (id: string | null, tab: number | null) => Promise<void>;
  readonly skip: () => Promise<void>;
  readonly pause: () => Promise<void>;
  /** What a panel shows of the queue; null while none is under way. */
  readonly draw: () => Promise<PanelQueue | null>;
}

/** The public front door of the portal, for whoever has never opened it with Truelle. */
const frontDoor = 'https://services.constructys.fr/user/login';
/** Steps of the portal at which another contract can begin without leaving one that is being entered. */
const freeSteps: readonly (string | null)[] = [null, 'login', 'home', 'request', 'company', 'sent'];

export function createQueueDriver(parts: { readonly store: Store; readonly shelf: QueueShelf; readonly loader: CaseLoader; readonly sessions: TabSessions }): QueueDriver {
  const { store, shelf, loader, sessions } = parts;
  let drawn: Promise<PanelQueue | null> | null = null;
  const forever = new AbortController().signal;
  shelf.watch(() => (drawn = null), forever);
  store.watch(() => (drawn = null), forever);

  const readCases = async ({ ids }: CaseQueue): Promise<ReadonlyMap<string, CaseFileRecord>> => {
    const found = await Promise.all(ids.map((id) => store.get('caseFile', id)));
    return new Map(found.flatMap((record) => (record === undefined ? [] : [[record.id, record]])));
  };
  const stateOf = (cases: ReadonlyMap<string, CaseFileRecord>) => (id: string) => {
    const record = cases.get(id);
    return record === undefined ? undefined : progressOf(record).state;
  };

  const draw = async (): Promise<PanelQueue | null> => {
    const queue = await shelf.read();
    if (queue.isPaused || queue.current === null) return null;
    const cases = await readCases(queue);
    const states = stateOf(cases);
    const next = nextInQueue(queue, states);
    const nameOf = (id: string | null): string => (id === null ? '' : (cases.get(id)?.name ?? ''));
    const there = queue.ids.filter((id) => cases.has(id));
    return {
      ...countQueue(queue, states),
      current: { id: queue.current, name: nameOf(queue.current), state: states(queue.current) ?? 'todo' },
      next: next === null ? null : nameOf(next),
      bricks: there.map((id) => ({ state: states(id) ?? 'todo', isCurrent: id === queue.current })),
    };
  };

  return {
    async enter(id, tab) {
      const queue = await shelf.read();
      const wanted = id ?? nextInQueue(queue, stateOf(await readCases(queue)));
      if (wanted === null || (await store.get('caseFile', wanted)) === undefined) return;
      const chosen = await loader.choose({}, 'caseFile', wanted);
      await shelf.change((now) => openInQueue(now, wanted));
      const place = tab ?? (await findTab(sessions)) ?? (await openTab(store));
      if (place === null) return;
      await sessions.change(place, (session) => ({ ...session, chosen, receipt: null, undo: null, screens: {}, entry: null, wantsPlan: false, trouble: null }));
    },
    async skip() {
      await shelf.change((queue) => (queue.current === null ? queue : skipInQueue(queue, queue.current)));
    },
    async pause() {
      await shelf.change((queue) => ({ ...queue, isPaused: true }));
    },
    draw: () => {
      drawn ??= draw();
      drawn.catch(() => (drawn = null));
      return drawn;
    },
  };
}

/** A tab of the portal in which no other contract is being entered, brought to the front; null when there is none. */
async function findTab(sessions: TabSessions): Promise<number | null> {
  const free = (await sessions.list()).filter(({ frames, run, step }) => frames.length > 0 && run === null && freeSteps.includes(step));
  const [first] = free;
  if (first === undefined) return null;
  try {
    const shown = await browser.tabs.update(first.tab, { active: true });
    if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
    return first.tab;
  } catch {
    // Closed a moment ago.
    return null;
  }
}

async function openTab(store: Store): Promise<number | null> {
  const home = await store.readSetting(portalHomeKey);
  const { id } = await browser.tabs.create({ url: typeof home === 'string' && /^https?:/.test(home) ? home : frontDoor });
  return id ?? null;
}
