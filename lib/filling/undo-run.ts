import type { FieldId } from '../fields/catalogue';
import type { ControlId } from '../fields/reading';
import type { LookupId } from '../portal/description';
import type { AppliedField, ReceiptLine, Write } from './fill-plan';
import type { FillAct, FillRun, ShownFields, StopReason } from './fill-run';

/** What a fill has changed on the page, and what stood there before. Held in the session only. */
export interface UndoRecord {
  readonly step: string | null;
  /** In the order in which the fill wrote them; what the portal changed by itself comes last. */
  readonly fields: readonly { readonly field: FieldId; readonly before: string | boolean; readonly after: string | boolean; readonly trigger: boolean }[];
  /** Searches whose row was taken, in that order. */
  readonly lookups: readonly LookupId[];
}

/** An undo under way; plain data, like the fill it takes back. */
export interface UndoRun {
  readonly kind: 'undo';
  readonly id: string;
  readonly record: UndoRecord;
  readonly step: string | null;
  readonly act: FillAct;
  readonly acts: number;
  readonly readings: number;
  /** What the user changed since the fill: left as it is. Null before the first reading. */
  readonly userChanged: readonly FieldId[] | null;
  readonly attempts: Readonly<Partial<Record<FieldId, number>>>;
  readonly cleared: readonly LookupId[];
  /** True once no fold is left that hides something to put back. */
  readonly isUnfolded: boolean;
  readonly applied: readonly AppliedField[];
  readonly lines: readonly ReceiptLine[];
  readonly stopped: StopReason | null;
}

/** What the latest reading shows: the value and the control of each field that can be written. */
export interface UndoScene {
  readonly step: string | null;
  readonly shown: ShownFields;
  readonly controls: Readonly<Partial<Record<FieldId, ControlId>>>;
}

/** One for each search to clear and each batch, and as many again. */
const readingsAtMost = 24;
/** One more than a fill: a page that draws itself anew on each answer taken back may take a field away twice. */
const attemptsAtMost = 3;

/** What undoing a fill will take: every field that shows something else than when it was first seen. */
export function recordUndo(run: FillRun, shown: ShownFields, triggers: readonly FieldId[]): UndoRecord {
  const changed = (Object.keys(shown) as FieldId[]).filter((field) => run.firstSeen[field] !== undefined && run.firstSeen[field] !== shown[field]);
  const writtenAt = new Map(run.applied.map(({ line }, at) => [line.field, at]));
  const rank = (field: FieldId): number => writtenAt.get(field) ?? Number.MAX_SAFE_INTEGER;
  return {
    step: run.step,
    fields: changed
      .sort((a, b) => rank(a) - rank(b))
      .map((field) => ({ field, before: run.firstSeen[field] ?? '', after: shown[field] ?? '', trigger: triggers.includes(field) })),
    lookups: (Object.keys(run.lookups) as LookupId[]).filter((lookup) => run.lookups[lookup] === 'taken' || run.lookups[lookup] === 'fallback'),
  };
}

/** Begins to take a fill back, whole or some fields of it; the portal's searches are cleared only with the whole. */
export function startUndoRun(id: string, record: UndoRecord, fields: readonly FieldId[] | 'all'): UndoRun {
  const chosen = fields === 'all' ? record : { ...record, fields: record.fields.filter(({ field }) => fields.includes(field)), lookups: [] };
  return {
    kind: 'undo', id, record: chosen, step: record.step, act: { do: 'read' }, acts: 0, readings: 0, userChanged: null, attempts: {}, cleared: [], isUnfolded: false, applied: [],
    lines: [], stopped: null,
  };
}

/** Decides after a reading: the last written comes back first, then the searches, and what makes the page change last. */
export function noteUndoReading(run: UndoRun, scene: UndoScene): UndoRun {
  const { record } = run;
  if (run.stopped !== null) return finish(run, scene);
  if (scene.step !== null && scene.step !== run.step) return finish({ ...run, stopped: 'page-left' }, scene);
  const userChanged =
    run.userChanged ?? record.fields.filter(({ field, after }) => scene.shown[field] !== undefined && scene.shown[field] !== after).map(({ field }) => field);
  const read = { ...run, userChanged, readings: run.readings + 1 };
  const writes = restoring(read, scene);
  const plain = writes.filter(({ trigger }) => !trigger);
  if (read.readings > readingsAtMost) return finish(read, scene);
  if (plain.length > 0) return apply(read, plain);
  const hidden = record.fields.filter(({ field }) => scene.shown[field] === undefined && read.attempts[field] === undefined).map(({ field }) => field);
  if (hidden.length > 0 && !read.isUnfolded) return next(read, (batch) => ({ do: 'unfold', batch, wanted: hidden }));
  const lookup = record.lookups.findLast((one) => !read.cleared.includes(one));
  if (lookup !== undefined) return next(read, (batch) => ({ do: 'clear-lookup', batch, lookup }));
  return writes.length > 0 ? apply(read, writes) : finish(read, scene);
}

/** Takes in what became of a batch. */
export function noteUndone(run: UndoRun, batch: string, applied: readonly AppliedField[]): UndoRun {
  if (run.act.do !== 'apply' || run.act.batch !== batch) return run;
  const attempts = { ...run.attempts };
  for (const { field } of run.act.writes) attempts[field] = (attempts[field] ?? 0) + 1;
  return { ...run, attempts, applied: [...run.applied, ...applied], act: { do: 'read' } };
}

/** Takes in that a search was cleared, or could not be. */
export function noteCleared(run: UndoRun, batch: string): UndoRun {
  if (run.act.do !== 'clear-lookup' || run.act.batch !== batch) return run;
  return { ...run, cleared: [...run.cleared, run.act.lookup], act: { do: 'read' } };
}

/** Takes in whether a fold was opened. */
export function noteUndoUnfolded(run: UndoRun, batch: string, isOpened: boolean): UndoRun {
  if (run.act.do !== 'unfold' || run.act.batch !== batch) return run;
  return { ...run, isUnfolded: !isOpened, act: { do: 'read' } };
}

/** The frame is gone: what it was asked counts as tried. */
export function noteUndoLost(run: UndoRun): UndoRun {
  if (run.act.do === 'apply') return noteUndone(run, run.act.batch, []);
  if (run.act.do === 'clear-lookup') return noteCleared(run, run.act.batch);
  if (run.act.do === 'unfold') return noteUndoUnfolded(run, run.act.batch, false);
  return { ...run, stopped: 'no-answer', act: { do: 'finish' } };
}

/** What the page does not give back after being tried by every way is not tried again: another answer taken back changes nothing of it. */
function mayTry(run: UndoRun, field: FieldId): boolean {
  const tried = run.attempts[field] ?? 0;
  const last = run.applied.findLast(({ line }) => line.field === field)?.line;
  const isFinal = last !== undefined && (last.reason === 'not-read-back' || last.reason === 'wrong-kind' || last.reason === 'no-such-option');
  return tried < (isFinal ? 1 : attemptsAtMost);
}

function restoring(run: UndoRun, { shown, controls }: UndoScene): Write[] {
  return run.record.fields.toReversed().flatMap(({ field, before, trigger }) => {
    const control = controls[field];
    const isDone = shown[field] === undefined || shown[field] === before || run.userChanged?.includes(field) === true;
    if (control === undefined || isDone || !mayTry(run, field)) return [];
    return [{ control, field, value: before, action: { do: 'restore' as const, shown: before }, trigger }];
  });
}

function apply(run: UndoRun, writes: readonly Write[]): UndoRun {
  const [first] = writes;
  if (first === undefined) return run;
  const frame = frameOf(first);
  return next(run, (batch) => ({ do: 'apply', batch, frame, writes: writes.filter((write) => frameOf(write) === frame) }));
}

function finish(run: UndoRun, { shown }: UndoScene): UndoRun {
  const lines = run.record.fields.map(({ field, before }): ReceiptLine => {
    if (run.userChanged?.includes(field) === true) return { field, outcome: 'kept', reason: null, strategy: null };
    const isBack = shown[field] === before;
    // A field that is gone with the answer that had brought it is back to where it was.
    if (isBack || shown[field] === undefined) return { field, outcome: 'filled', reason: null, strategy: null };
    const told = run.applied.findLast(({ line }) => line.field === field)?.line;
    const reason = told === undefined || told.outcome === 'filled' || told.outcome === 'same' ? 'not-read-back' : told.reason;
    return { field, outcome: 'failed', reason, strategy: null };
  });
  return { ...run, lines, act: { do: 'finish' } };
}

function next(run: UndoRun, act: (batch: string) => FillAct): UndoRun {
  return { ...run, acts: run.acts + 1, act: act(`${run.id}/${run.acts + 1}`) };
}

function frameOf({ control }: Write): number {
  return Number(control.split(':')[0]);
}
