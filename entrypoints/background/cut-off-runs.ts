import { browser } from 'wxt/browser';
import type { TabSession, TabSessions } from './tab-session';

const key = 'runs';
const sentence = 'Truelle s’est mise à jour pendant qu’elle écrivait. Rien n’est perdu : choisissez à nouveau le dossier, puis remplissez ce qui reste.';

/** Remembers in which tabs something is being written: an update of Truelle takes all that the session holds, and the run with it. */
export interface CutOffRuns {
  readonly note: (session: TabSession, before: TabSession) => void;
  /** After an update: says in each tab what has happened. */
  readonly tell: (sessions: TabSessions) => Promise<void>;
  /** The browser gives its numbers of tabs anew when it starts. */
  readonly forget: () => Promise<void>;
}

export function watchCutOffRuns(): CutOffRuns {
  let writing: Promise<unknown> = Promise.resolve();
  const change = (next: (tabs: readonly number[]) => readonly number[]): Promise<unknown> => {
    writing = writing.then(async () => browser.storage.local.set({ [key]: next(await kept()) })).catch(() => undefined);
    return writing;
  };
  return {
    note: ({ tab, run }, before) => {
      if ((run === null) !== (before.run === null)) void change((tabs) => [...tabs.filter((other) => other !== tab), ...(run === null ? [] : [tab])]);
    },
    tell: async (sessions) => {
      for (const tab of await kept()) {
        const isThere = await browser.tabs.get(tab).then(() => true, () => false);
        if (isThere) await sessions.change(tab, (session) => ({ ...session, trouble: sentence }));
      }
      await change(() => []);
    },
    forget: async () => {
      await change(() => []);
    },
  };
}

async function kept(): Promise<readonly number[]> {
  const raw = (await browser.storage.local.get(key))[key];
  return Array.isArray(raw) ? raw.filter((one): one is number => typeof one === 'number') : [];
}
