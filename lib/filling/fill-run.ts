import type { FieldId, SectionId } from '../fields/catalogue';
import type { FieldValue } from '../fields/values';
import type { LookupId } from '../portal/description';
import type { AppliedField, FillPlan, FillQuestion, LookupResult, PlannedLookup, Write } from './fill-plan';

/** What the user asked for. */
export interface FillRequest {
  readonly sections: readonly SectionId[] | 'all';
  readonly fields: readonly FieldId[] | 'all';
  readonly replace: readonly FieldId[];
  /** Values that stand in for those of the dossier: corrections a rule has computed. */
  readonly corrections: Readonly<Partial<Record<FieldId, FieldValue>>>;
}

/** The next thing to do, kept until its answer is there: a worker that died in between asks for the same act again. */
export type FillAct =
  | { readonly do: 'read' }
  | { readonly do: 'apply'; readonly batch: string; readonly frame: number; readonly writes: readonly Write[] }
  | { readonly do: 'look-up'; readonly batch: string; readonly planned: PlannedLookup }
  | { readonly do: 'choose-row'; readonly batch: string; readonly lookup: LookupId; readonly row: number }
  /** The user fills a search or a card to its end; nothing is done meanwhile. */
  | { readonly do: 'wait-user'; readonly batch: string; readonly lookup: LookupId }
  | { readonly do: 'clear-lookup'; readonly batch: string; readonly lookup: LookupId }
  /** Opens a fold or tab of the page that hides one of the fields. */
  | { readonly do: 'unfold'; readonly batch: string; readonly wanted: readonly FieldId[] }
  | { readonly do: 'finish' };

/** What the fields that can be written show, as read from the page. */
export type ShownFields = Readonly<Partial<Record<FieldId, string | boolean>>>;

export type StopReason = 'by-user' | 'no-answer' | 'page-left';

/** A fill under way, whole: plain data, so that it outlives whoever runs it. */
export interface FillRun {
  readonly kind: 'fill';
  readonly id: string;
  readonly request: FillRequest;
  /** The portal's step in which it began; on another one nothing is written. */
  readonly step: string | null;
  readonly act: FillAct;
  readonly question: FillQuestion | null;
  readonly acts: number;
  readonly readings: number;
  readonly attempts: Readonly<Partial<Record<FieldId, number>>>;
  readonly applied: readonly AppliedField[];
  readonly lookups: Readonly<Partial<Record<LookupId, LookupResult['is'] | 'skipped'>>>;
  /** The search whose creation card is open and being filled. */
  readonly card: LookupId | null;
  /** Fields that said the right thing before anything was done. */
  readonly sameAtStart: readonly FieldId[] | null;
  /** What each field showed when it was first seen: what undoing goes back to. */
  readonly firstSeen: ShownFields;
  /** What each field showed when it was last seen: a fold may be closed over it since. */
  readonly lastSeen: ShownFields;
  /** Folds opened so far. */
  readonly unfolded: number;
  /** True once no fold is left that hides something to write. */
  readonly isUnfolded: boolean;
  /** How many fields the fill has to write, as far as is known. */
  readonly total: number;
  readonly stopped: StopReason | null;
}

/** What the latest reading of the page says about the fill. */
export interface FillScene {
  readonly step: string | null;
  readonly plan: FillPlan;
  readonly shown: ShownFields;
}

/** More readings than any form needs; a page that changes without end stops here. */
const readingsAtMost = 16;
/** A fold is read when it is open, and once more when it is written. */
const readingsPerFold = 2;
/** A field is written once more when the page has taken it away meanwhile, and then left alone. */
const attemptsAtMost = 2;

/** Begins a fill; the first thing to do is to read the page. */
export function startFillRun(id: string, request: FillRequest, step: string | null): FillRun {
  return {
    kind: 'fill', id, request, step, act: { do: 'read' }, question: null, acts: 0, readings: 0, attempts: {}, applied: [], lookups: {}, card: null,
    sameAtStart: null, firstSeen: {}, lastSeen: {}, unfolded: 0, isUnfolded: false, total: 0, stopped: null,
  };
}

/** Decides after a reading: what makes the page change comes first, then the portal's own searches, then all the rest, frame by frame. */
export function noteReading(run: FillRun, { step, plan, shown }: FillScene): FillRun {
  if (run.stopped !== null) return finish(run);
  if (step !== null && step !== run.step) return finish({ ...run, stopped: 'page-left' });
  const read = {
    ...run,
    readings: run.readings + 1,
    sameAtStart: run.sameAtStart ?? plan.same.map(({ field }) => field),
    firstSeen: run.card === null ? { ...shown, ...run.firstSeen } : run.firstSeen,
    lastSeen: run.card === null ? { ...run.lastSeen, ...shown } : run.lastSeen,
    question: null,
  };
  if (read.readings > readingsAtMost + readingsPerFold * read.unfolded) return finish(read);
  const writes = plan.writes.map(({ write }) => write).filter((write) => mayTry(read, write.field));
  if (read.card !== null) return fillCard(read, read.card, writes);
  const sized = { ...read, total: countDone(read) + writes.length };
  const triggers = writes.filter(({ trigger }) => trigger);
  if (triggers.length > 0) return apply(sized, triggers);
  const planned = plan.lookups.find(({ lookup }) => read.lookups[lookup] === undefined);
  if (planned !== undefined) return next(sized, (batch) => ({ do: 'look-up', batch, planned }));
  if (writes.length > 0) return apply(sized, writes);
  // Fields that were written may be behind a fold that another one closed: they are not looked for again.
  const wanted = plan.absent.filter((field) => run.attempts[field] === undefined);
  return wanted.length > 0 && !sized.isUnfolded ? next(sized, (batch) => ({ do: 'unfold', batch, wanted })) : finish(sized);
}

/** Takes in what became of a batch. An answer to another act is out of date and changes nothing. */
export function noteApplied(run: FillRun, batch: string, applied: readonly AppliedField[]): FillRun {
  if (run.act.do !== 'apply' || run.act.batch !== batch) return run;
  const { writes } = run.act;
  const attempts = { ...run.attempts };
  for (const { field } of run.card === null ? writes : []) attempts[field] = (attempts[field] ?? 0) + 1;
  const done = run.card === null ? [...run.applied, ...applied] : run.applied;
  const noted = { ...run, attempts, applied: done };
  // A card takes one batch: what it still lacks is the user's to type before validating it.
  if (run.card !== null) return waitForUser(noted, { ask: 'validate-card', lookup: run.card, isFilled: applied.some(({ line }) => line.outcome === 'filled') });
  return { ...noted, act: { do: 'read' } };
}

/** Takes in whether a fold was opened. */
export function noteUnfolded(run: FillRun, batch: string, isOpened: boolean): FillRun {
  if (run.act.do !== 'unfold' || run.act.batch !== batch) return run;
  return { ...run, unfolded: run.unfolded + (isOpened ? 1 : 0), isUnfolded: !isOpened, act: { do: 'read' } };
}

/** Takes in how a search ended, or how the user ended it. */
export function noteLookup(run: FillRun, batch: string, result: LookupResult): FillRun {
  const { act } = run;
  if ((act.do !== 'look-up' && act.do !== 'choose-row' && act.do !== 'wait-user') || act.batch !== batch) return run;
  const lookup = act.do === 'look-up' ? act.planned.lookup : act.lookup;
  if (run.stopped !== null) return closeLookup(run, lookup, 'stopped');
  switch (result.is) {
    case 'taken':
    case 'fallback':
      return closeLookup(run, lookup, result.is);
    case 'ask-row':
      return waitForUser(run, { ask: 'which-row', lookup, rows: result.rows });
    case 'card':
      return { ...run, card: lookup, question: null, act: { do: 'read' } };
    case 'nobody':
      return waitForUser(run, { ask: 'choose-yourself', lookup, why: lookup === 'cfa' ? 'no-uai' : 'nobody' });
    case 'no-opener':
    case 'no-dialog':
      return waitForUser(run, { ask: 'choose-yourself', lookup, why: 'no-dialog' });
    case 'not-taken':
      return waitForUser(run, { ask: 'choose-yourself', lookup, why: 'not-taken' });
    case 'stopped':
      return closeLookup(run, lookup, 'stopped');
  }
}

/** The user named a row (from 0), or goes on without the search (-1). */
export function noteAnswer(run: FillRun, row: number): FillRun {
  const { question, act } = run;
  if (question === null || act.do !== 'wait-user') return run;
  if (row < 0) return closeLookup(run, question.lookup, 'skipped');
  if (question.ask !== 'which-row' || row >= question.rows.length) return run;
  return next({ ...run, question: null }, (batch) => ({ do: 'choose-row', batch, lookup: question.lookup, row }));
}

/** Stops the fill: the act under way comes to its end, none is begun after it. */
export function stopFillRun(run: FillRun, stopped: StopReason): FillRun {
  const marked = { ...run, stopped: run.stopped ?? stopped };
  return run.act.do === 'apply' || run.act.do === 'look-up' || run.act.do === 'choose-row' ? marked : finish(marked);
}

/**
 * The frame that was asked is gone, most often because an answer made the page load again. `begun` are the fields it told of:
 * they and the next one count as tried, since nobody can tell any more what became of them; the next reading shows it.
 */
export function noteLostFrame(run: FillRun, begun: readonly FieldId[] = []): FillRun {
  const { act } = run;
  if (run.stopped !== null) return finish(run);
  switch (act.do) {
    case 'apply': {
      const attempts = { ...run.attempts };
      const tried = act.writes.slice(0, act.writes.findLastIndex(({ field }) => begun.includes(field)) + 2);
      for (const { field } of tried) attempts[field] = (attempts[field] ?? 0) + 1;
      return { ...run, attempts, card: null, act: { do: 'read' } };
    }
    case 'look-up':
      return closeLookup(run, act.planned.lookup, 'stopped');
    case 'choose-row':
    case 'wait-user':
      return closeLookup(run, act.lookup, 'stopped');
    case 'unfold':
      return { ...run, isUnfolded: true, act: { do: 'read' } };
    case 'clear-lookup':
    case 'read':
    case 'finish':
      return finish({ ...run, stopped: 'no-answer' });
  }
}

/** Fields that a page left half written when it drew them anew: what stands there is ours, and may be written over. */
export function halfWritten({ applied, firstSeen }: FillRun): readonly FieldId[] {
  const last = new Map(applied.map(({ line }) => [line.field, line]));
  return [...last.values()].filter(({ field, reason }) => reason === 'vanished' && firstSeen[field] === '').map(({ field }) => field);
}

export function isOver(run: FillRun): boolean {
  return run.act.do === 'finish';
}

/** True for a field that has not been tried, or that the page took away after it was written. */
function mayTry(run: FillRun, field: FieldId): boolean {
  const tried = run.attempts[field] ?? 0;
  if (tried === 0) return true;
  if (tried >= attemptsAtMost) return false;
  const last = run.applied.findLast(({ line }) => line.field === field)?.line;
  return last === undefined || last.outcome === 'filled' || last.outcome === 'same' || last.reason === 'vanished';
}

function fillCard(run: FillRun, card: LookupId, writes: readonly Write[]): FillRun {
  return writes.length > 0 ? apply(run, writes) : waitForUser(run, { ask: 'validate-card', lookup: card, isFilled: false });
}

/** One frame at a time, the one of the first write. */
function apply(run: FillRun, writes: readonly Write[]): FillRun {
  const [first] = writes;
  if (first === undefined) return run;
  const frame = frameOf(first);
  return next(run, (batch) => ({ do: 'apply', batch, frame, writes: writes.filter((write) => frameOf(write) === frame) }));
}

function waitForUser(run: FillRun, question: FillQuestion): FillRun {
  if (run.stopped !== null) return finish(run);
  return next({ ...run, question }, (batch) => ({ do: 'wait-user', batch, lookup: question.lookup }));
}

function closeLookup(run: FillRun, lookup: LookupId, ended: LookupResult['is'] | 'skipped'): FillRun {
  return { ...run, lookups: { ...run.lookups, [lookup]: ended }, card: null, question: null, act: { do: 'read' } };
}

function next(run: FillRun, act: (batch: string) => FillAct): FillRun {
  return { ...run, acts: run.acts + 1, act: act(`${run.id}/${run.acts + 1}`) };
}

function finish(run: FillRun): FillRun {
  return { ...run, question: null, card: null, act: { do: 'finish' } };
}

function countDone({ applied }: FillRun): number {
  return new Set(applied.map(({ line }) => line.field)).size;
}

function frameOf({ control }: Write): number {
  return Number(control.split(':')[0]);
}
