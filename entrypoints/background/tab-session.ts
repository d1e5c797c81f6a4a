import { browser } from 'wxt/browser';
import type { PassedPoint } from '../../lib/browser/messages';
import type { FieldId } from '../../lib/fields/catalogue';
import type { Calibration, PageReading } from '../../lib/fields/reading';
import type { Seen } from '../../lib/fields/values';
import type { ReceiptLine } from '../../lib/filling/fill-plan';
import type { FillRun } from '../../lib/filling/fill-run';
import type { UndoRecord, UndoRun } from '../../lib/filling/undo-run';
import type { ChoiceKind, DraftView, ReceiptView } from '../../lib/guidance/panel-view';
import type { GuideRun } from '../../lib/guidance/run-guide';

/** The receipt of the last fill of a tab: ids and outcomes only. */
export interface TabReceipt {
  readonly kind: 'fill' | 'undo';
  /** The step whose fields it speaks of. */
  readonly step: string | null;
  readonly lines: readonly ReceiptLine[];
  /** `hh:mm`, local. */
  readonly at: string;
  readonly stopped: ReceiptView['stopped'];
}

/** The guide that the user follows in a tab. */
export interface TabGuidance {
  readonly run: GuideRun;
  /** Why the step is not shown where it should be; blank when it is. */
  readonly missing: string;
  /** The step for which what hides it was looked for. */
  readonly soughtAt: number;
  /** The user asked for this step; otherwise it came by itself, and takes no focus. */
  readonly isAsked: boolean;
}

/** One document of a tab. Its number stands in the ids of its controls and is never given again within the tab. */
export interface TabFrame {
  readonly number: number;
  /** The browser's own number: 0 for the top, and the same again after each load. */
  readonly frameId: number;
  readonly reading: PageReading | null;
}

/**
 * All that is true of one tab, and of nothing else. It lives in `storage.session`, in memory only, because the worker
 * can die at any time; no property may be needed after the browser has closed.
 */
export interface TabSession {
  readonly tab: number;
  readonly frames: readonly TabFrame[];
  readonly lastFrame: number;
  /** Undefined: nothing chosen yet, a proposal may be made; null: the user chose nobody. */
  readonly chosen: Readonly<Partial<Record<ChoiceKind, string | null>>> & { /** What was being entered and is gone on with: it wins over the profiles. */ readonly snapshot?: string };
  readonly run: FillRun | UndoRun | null;
  readonly receipt: TabReceipt | null;
  readonly undo: UndoRecord | null;
  /** What was read on each screen of the contract, the one in front included. */
  readonly screens: Readonly<Record<string, Readonly<Partial<Record<FieldId, Seen>>>>>;
  /** What in the page's address names the contract; empty where nothing does. */
  readonly contractIds: readonly string[];
  /** Step of the latest reading that showed one. */
  readonly step: string | null;
  /** What the page of this contract shows is kept under this id, as read in this top document; null before anything was entered. */
  readonly entry: { readonly id: string; readonly document: number; readonly isDrafted: boolean } | null;
  readonly wantsPlan: boolean;
  readonly showsMarks: boolean;
  /** Fields that the user has left on the screens of this contract. */
  readonly left: readonly FieldId[];
  /** A button was held: the user has been told of what is blank. */
  readonly wasHeld: boolean;
  /** What the user has gone on in spite of, in this contract. */
  readonly passed: readonly PassedPoint[];
  readonly guidance: TabGuidance | null;
  /** The guide that is being written in this tab. */
  readonly draft: DraftView | null;
  /** True while the page shows the help codes. */
  readonly showsCodes: boolean;
  readonly trouble: string | null;
  /** The field that the user is about to show on the page. */
  readonly pointing: FieldId | null;
  /** What the user showed last. */
  readonly learnt: Calibration | null;
  /** Site that the browser no longer lets Truelle read; empty when all is well. */
  readonly closedHost: string;
}

export function createTabSession(tab: number): TabSession {
  return {
    tab, frames: [], lastFrame: 0, chosen: {}, run: null, receipt: null, undo: null, screens: {}, contractIds: [], step: null, entry: null, wantsPlan: false, showsMarks: false, showsCodes: false, guidance: null, draft: null,
    left: [], wasHeld: false, passed: [], trouble: null, pointing: null, learnt: null, closedHost: '',
  };
}

export interface TabSessions {
  readonly get: (tab: number) => Promise<TabSession>;
  /** Applies a change to the newest state and keeps it; changes of one tab never overtake each other. The same state back changes nothing. */
  readonly change: (tab: number, change: (session: TabSession) => TabSession) => Promise<TabSession>;
  readonly forget: (tab: number) => Promise<void>;
  readonly list: () => Promise<readonly TabSession[]>;
}

const prefix = 'tab:';

/** Opens the sessions of all tabs; what an earlier life of the worker has written is found again. */
export function openTabSessions(onChange: (session: TabSession, before: TabSession) => void): TabSessions {
  const cache = new Map<number, TabSession>();
  const queues = new Map<number, Promise<unknown>>();

  const load = async (tab: number): Promise<TabSession> => {
    const known = cache.get(tab);
    if (known !== undefined) return known;
    const key = prefix + String(tab);
    // Only this module writes the key; what it holds has this shape.
    const stored = (await browser.storage.session.get(key))[key] as TabSession | undefined;
    const session = cache.get(tab) ?? stored ?? createTabSession(tab);
    cache.set(tab, session);
    return session;
  };

  return {
    get: load,
    change(tab, change) {
      const next = (queues.get(tab) ?? Promise.resolve()).then(async () => {
        const before = await load(tab);
        const session = change(before);
        if (session === before) return before;
        cache.set(tab, session);
        await browser.storage.session.set({ [prefix + String(tab)]: session });
        onChange(session, before);
        return session;
      });
      queues.set(tab, next.catch(() => undefined));
      return next;
    },
    async forget(tab) {
      cache.delete(tab);
      queues.delete(tab);
      await browser.storage.session.remove(prefix + String(tab));
    },
    async list() {
      const all = await browser.storage.session.get(null);
      const tabs = Object.keys(all).filter((key) => key.startsWith(prefix)).map((key) => Number(key.slice(prefix.length)));
      return Promise.all(tabs.map(load));
    },
  };
}
