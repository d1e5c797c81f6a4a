import { sendMessage } from '../../lib/browser/messages';
import type { FieldId } from '../../lib/fields/catalogue';
import type { LookupResult } from '../../lib/filling/fill-plan';
import { halfWritten, isOver, noteAnswer, noteApplied, noteLookup, noteLostFrame, noteReading, noteUnfolded, startFillRun, stopFillRun, type FillAct, type FillRequest, type FillRun } from '../../lib/filling/fill-run'; // prettier-ignore
import { noteCleared, noteUndoLost, noteUndone, noteUndoReading, noteUndoUnfolded, startUndoRun, type UndoRun } from '../../lib/filling/undo-run';
import { listHelpTargets } from '../../lib/guidance/help-targets';
import type { LookupId, LookupRecipe } from '../../lib/portal/description';
import { planTab } from './plan-tab';
import { foldedTarget } from './show-help';
import { controlsByField, frameNumberOf, shownFields, type TabPage, type TabReader } from './read-tab';
import { closeFill, closeUndo } from './close-run';
import { bringActs, scanFrames } from './tab-frames';
import type { CaseLoader } from './case-loader';
import type { TabFrame, TabSession, TabSessions } from './tab-session';
import type { StrategyShelf } from './strategy-shelf';
import type { ReceiptKeeper } from './close-run';

type Run = FillRun | UndoRun;
type Change = (run: Run) => Run;

export interface RunnerParts {
  readonly sessions: TabSessions;
  readonly reader: TabReader;
  readonly loader: CaseLoader;
  readonly strategies: StrategyShelf;
  readonly keepReceipt: ReceiptKeeper;
  /** Resolves when a frame that is not among the known ones has been read, or a known one anew; false when none came in time. */
  readonly nextReading: (tab: number, known: readonly TabFrame[]) => Promise<boolean>;
  /** Fields of the batch under way that a frame has told of. */
  readonly begunIn: (batch: string) => readonly FieldId[];
}

export interface FillRunner {
  readonly fill: (tab: number, request: FillRequest) => Promise<void>;
  readonly undo: (tab: number, fields: readonly FieldId[] | 'all') => Promise<void>;
  readonly stop: (tab: number) => Promise<void>;
  readonly answer: (tab: number, row: number) => Promise<void>;
  /** Goes on with what an earlier life of the worker has begun. */
  readonly resume: (tab: number) => void;
}

/** Carries out fills and undos, act by act; what is to be done next is always in the session before it is done. */
export function createFillRunner(parts: RunnerParts): FillRunner {
  const { sessions, reader } = parts;
  const driven = new Map<number, { again: boolean }>();

  const changeRun = (tab: number, id: string, change: Change): Promise<TabSession> =>
    sessions.change(tab, (session) => (session.run === null || session.run.id !== id ? session : { ...session, run: change(session.run) }));

  const drive = (tab: number): void => {
    const under = driven.get(tab);
    if (under !== undefined) {
      under.again = true;
      return;
    }
    const mark = { again: false };
    driven.set(tab, mark);
    void goOn(tab).finally(() => {
      driven.delete(tab);
      if (mark.again) drive(tab);
    });
  };

  const goOn = async (tab: number): Promise<void> => {
    for (;;) {
      const session = await sessions.get(tab);
      const { run } = session;
      if (run === null) return;
      if (run.act.do === 'finish') return close(session, run);
      if (run.act.do === 'wait-user') {
        waitForUser(session, run, run.act);
        return;
      }
      const change = await doAct(session, run, run.act);
      await changeRun(tab, run.id, change);
    }
  };

  const close = async ({ tab }: TabSession, run: Run): Promise<void> => {
    const session = await scanFrames(sessions, reader, tab);
    const page = reader.read(session.frames);
    const closed = run.kind === 'fill' ? await closeFill(run, page, session, parts) : await closeUndo(run, page, session, parts);
    await foldBack(session);
    await sessions.change(tab, (now) => (now.run?.id === run.id ? { ...now, ...closed, run: null, wantsPlan: false } : now));
  };

  /** Nothing is awaited here: the answer may come from the page or from the panel, whichever is first. */
  const waitForUser = (session: TabSession, run: Run, act: FillAct & { do: 'wait-user' }): void => {
    const recipe = recipeOf(reader.read(session.frames), act.lookup);
    const frame = lookupFrame(reader.read(session.frames), recipe, session);
    if (recipe === null || frame === null) return;
    const target = { tabId: session.tab, frameId: frame };
    void bringActs(target)
      .then(() => sendMessage('waitForCard', { batch: act.batch, recipe }, target))
      .catch((): LookupResult | null => null)
      .then(async (result) => {
        // The page went away under the question: it is read again and the fill goes on without this search.
        if (result === null && !(await parts.nextReading(session.tab, session.frames))) return changeRun(session.tab, run.id, (now) => (now.kind === 'fill' ? stopFillRun(now, 'no-answer') : now));
        return changeRun(session.tab, run.id, (now) => (now.kind === 'fill' ? noteLookup(now, act.batch, result ?? { is: 'stopped' }) : now));
      })
      .then(() => drive(session.tab));
  };

  const doAct = async (session: TabSession, run: Run, act: Exclude<FillAct, { do: 'finish' | 'wait-user' }>): Promise<Change> => {
    if (act.do === 'read') return readPage(session, run);
    const done = await askFrame(session, act).catch(() => null);
    if (done !== null) return done;
    const begun = 'batch' in act ? parts.begunIn(act.batch) : [];
    const isBack = await parts.nextReading(session.tab, session.frames);
    return (now) => {
      if (now.kind === 'undo') return noteUndoLost(now);
      return isBack ? noteLostFrame(now, begun) : stopFillRun({ ...now, act: { do: 'read' } }, 'no-answer');
    };
  };

  const readPage = async ({ tab, chosen }: TabSession, run: Run): Promise<Change> => {
    let session = await scanFrames(sessions, reader, tab);
    let page = reader.read(session.frames);
    if (isBlank(page) && (await parts.nextReading(tab, session.frames))) {
      session = await scanFrames(sessions, reader, tab);
      page = reader.read(session.frames);
    }
    if (page === null) return (now) => (now.kind === 'fill' ? noteLostFrame(now) : noteUndoLost(now));
    const { step } = page.identification;
    const shown = shownFields(page);
    if (run.kind === 'undo') {
      const controls = controlsByField(page);
      return (now) => (now.kind === 'undo' ? noteUndoReading(now, { step, shown, controls }) : now);
    }
    const { values } = await parts.loader.load(chosen);
    const request = { ...run.request, replace: [...run.request.replace, ...halfWritten(run)] };
    const plan = planTab(page, values, request, run.card);
    return (now) => (now.kind === 'fill' ? noteReading(now, { step: run.card === null ? step : null, plan, shown }) : now);
  };

  /** Opens one fold or tab that hides a field to write, in whichever frame; false when none is left. */
  const unfold = async ({ tab, frames }: TabSession, page: TabPage | null, wanted: readonly FieldId[]): Promise<boolean> => {
    if (page === null) return false;
    const targets = listHelpTargets(page.portal).filter((target) => target.is === 'field' && wanted.includes(target.id)).map((target) => foldedTarget(target, page.portal));
    for (const { frameId } of frames) if (await sendMessage('unfold', { targets }, { tabId: tab, frameId }).catch(() => false)) return true;
    return false;
  };

  const foldBack = async ({ tab, frames }: TabSession): Promise<void> => {
    for (const { frameId } of frames) await sendMessage('foldBack', undefined, { tabId: tab, frameId }).catch(() => undefined);
  };

  /** The portal's dialog would stand over all that is still to be done, and over what the user does next. */
  const leaveLookups = async ({ tab, frames }: TabSession, keepsCard: boolean): Promise<void> => {
    for (const { frameId } of frames) await sendMessage('leaveLookup', { keepsCard }, { tabId: tab, frameId }).catch(() => undefined);
  };

  const askFrame = async (session: TabSession, act: Exclude<FillAct, { do: 'finish' | 'wait-user' | 'read' }>): Promise<Change | null> => {
    const { tab } = session;
    const page = reader.read(session.frames);
    const { batch } = act;
    if (act.do === 'unfold') {
      const isOpened = await unfold(session, page, act.wanted);
      return (now) => (now.kind === 'fill' ? noteUnfolded(now, batch, isOpened) : noteUndoUnfolded(now, batch, isOpened));
    }
    if (act.do === 'apply') {
      const frameId = session.frames.find(({ number }) => number === act.frame)?.frameId;
      if (frameId === undefined) return null;
      const strategies = await parts.strategies.read(page?.portal.id ?? '');
      await bringActs({ tabId: tab, frameId });
      const applied = await sendMessage('applyBatch', { batch, writes: act.writes, strategies }, { tabId: tab, frameId });
      await parts.strategies.learn(page?.portal.id ?? '', applied);
      return (now) => (now.kind === 'fill' ? noteApplied(now, batch, applied) : noteUndone(now, batch, applied));
    }
    const recipe = recipeOf(page, act.do === 'look-up' ? act.planned.lookup : act.lookup);
    const frameId = lookupFrame(page, recipe, session);
    if (recipe === null || frameId === null) return null;
    const target = { tabId: tab, frameId };
    await bringActs(target);
    if (act.do === 'clear-lookup') {
      await sendMessage('clearLookup', { batch, recipe }, target);
      return (now) => (now.kind === 'undo' ? noteCleared(now, batch) : now);
    }
    const result = await (act.do === 'look-up' ? sendMessage('runLookup', { batch, recipe, planned: act.planned }, target) : sendMessage('chooseRow', { batch, row: act.row }, target));
    return (now) => (now.kind === 'fill' ? noteLookup(now, batch, result) : now);
  };

  return {
    async fill(tab, request) {
      // The page may have gone to another step since it was last read.
      const { frames } = await scanFrames(sessions, reader, tab);
      const step = reader.read(frames)?.identification.step ?? null;
      await sessions.change(tab, (session) => {
        if (session.run !== null) return session;
        return { ...session, run: startFillRun(crypto.randomUUID(), request, step), receipt: null, trouble: null, showsMarks: true };
      });
      drive(tab);
    },
    async undo(tab, fields) {
      await sessions.change(tab, (session) => {
        if (session.run !== null || session.undo === null) return session;
        return { ...session, run: startUndoRun(crypto.randomUUID(), session.undo, fields), trouble: null };
      });
      drive(tab);
    },
    async stop(tab) {
      const session = await sessions.change(tab, (before) => {
        if (before.run === null || isDone(before.run)) return before;
        if (before.run.kind === 'undo') return { ...before, run: { ...before.run, stopped: 'by-user' } };
        return { ...before, run: stopFillRun(before.run, 'by-user') };
      });
      for (const { frameId } of session.frames) await sendMessage('stopFrame', undefined, { tabId: tab, frameId }).catch(() => undefined);
      // Who stops at a card may want to go on with it by hand: what stands in it is not thrown away.
      await leaveLookups(session, true);
      drive(tab);
    },
    async answer(tab, row) {
      const session = await sessions.change(tab, (before) => (before.run?.kind === 'fill' ? { ...before, run: noteAnswer(before.run, row) } : before));
      if (session.run?.act.do === 'wait-user') return;
      if (row < 0) await leaveLookups(session, false);
      drive(tab);
    },
    resume: drive,
  };
}

function isDone(run: Run): boolean {
  return run.kind === 'fill' ? isOver(run) : run.act.do === 'finish';
}

/** True while the page has nothing that a fill could look at: an application that is drawing itself. */
function isBlank(page: TabPage | null): boolean {
  return page === null || page.identification.matches.length === 0;
}

function recipeOf(page: TabPage | null, lookup: LookupId): LookupRecipe | null {
  return page?.portal.lookups.find(({ id }) => id === lookup) ?? null;
}

/** The frame that holds what a search fills; else the one that holds most of the form. */
function lookupFrame(page: TabPage | null, recipe: LookupRecipe | null, session: TabSession): number | null {
  if (page === null || recipe === null) return null;
  const { matches } = page.identification;
  const own = matches.filter(({ field }) => recipe.fills.includes(field));
  const counts = new Map<number, number>();
  for (const { control } of own.length > 0 ? own : matches) counts.set(frameNumberOf(control), (counts.get(frameNumberOf(control)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return session.frames.find(({ number }) => number === most?.[0])?.frameId ?? null;
}
