import { describe, expect, it } from 'vitest';
import type { FieldId } from '../fields/catalogue';
import type { AppliedField } from './fill-plan';
import { startFillRun, type ShownFields } from './fill-run';
import { noteCleared, noteUndoLost, noteUndone, noteUndoReading, noteUndoUnfolded, recordUndo, startUndoRun, type UndoRecord, type UndoRun } from './undo-run';

const record: UndoRecord = {
  step: 'form',
  fields: [
    { field: 'employer.sector', before: '', after: 'public', trigger: true },
    { field: 'employer.phone', before: '', after: '0102030405', trigger: false },
    { field: 'employer.email', before: 'ancien@exemple.invalid', after: 'nouveau@exemple.invalid', trigger: false },
  ],
  lookups: ['apprentice', 'cfa'],
};
const after: ShownFields = { 'employer.sector': 'public', 'employer.phone': '0102030405', 'employer.email': 'nouveau@exemple.invalid' };
const controls = { 'employer.sector': '1:1', 'employer.phone': '1:2', 'employer.email': '1:3' } as const;
const scene = (shown: ShownFields) => ({ step: 'form', shown, controls });
const done = (field: FieldId): AppliedField => ({ line: { field, outcome: 'filled', reason: null, strategy: null }, control: '1:1', before: '', family: 'text' });

function asked({ act }: UndoRun): readonly unknown[] {
  return act.do === 'apply' ? act.writes.map(({ field, action }) => [field, action.do === 'restore' ? action.shown : null]) : [act.do === 'clear-lookup' ? act.lookup : act.do];
}

function batchOf({ act }: UndoRun): string {
  if (!('batch' in act)) throw new Error(`The run asks to ${act.do}, which has no batch`);
  return act.batch;
}

describe('undoing a fill', () => {
  it('opens the folds over what it has to put back, until none is left', () => {
    const { 'employer.email': hidden, ...rest } = after;
    const seen = { ...rest, 'employer.sector': '', 'employer.phone': '' };
    let run = noteUndoReading(startUndoRun('u', { ...record, lookups: [] }, 'all'), scene(seen));
    expect(run.act).toMatchObject({ do: 'unfold', wanted: ['employer.email'] });
    run = noteUndoReading(noteUndoUnfolded(run, batchOf(run), true), scene({ ...seen, 'employer.email': hidden ?? '' }));
    expect(asked(run)).toEqual([['employer.email', 'ancien@exemple.invalid']]);
    const closed = noteUndoReading(startUndoRun('u', { ...record, lookups: [] }, 'all'), scene(seen));
    expect(noteUndoReading(noteUndoUnfolded(closed, batchOf(closed), false), scene(seen)).act.do).toBe('finish');
  });

  it('goes backwards: fields, searches, then what made the page change', () => {
    let run = noteUndoReading(startUndoRun('u', record, 'all'), scene(after));
    expect(asked(run)).toEqual([['employer.email', 'ancien@exemple.invalid'], ['employer.phone', '']]);
    const middle = { 'employer.sector': 'public', 'employer.phone': '', 'employer.email': 'ancien@exemple.invalid' };
    run = noteUndoReading(noteUndone(run, batchOf(run), [done('employer.email'), done('employer.phone')]), scene(middle));
    expect(asked(run)).toEqual(['cfa']);
    run = noteUndoReading(noteCleared(run, batchOf(run)), scene(middle));
    expect(asked(run)).toEqual(['apprentice']);
    run = noteUndoReading(noteCleared(run, batchOf(run)), scene(middle));
    expect(asked(run)).toEqual([['employer.sector', '']]);
    run = noteUndoReading(noteUndone(run, batchOf(run), [done('employer.sector')]), scene({ ...middle, 'employer.sector': '' }));
    expect(run.act).toEqual({ do: 'finish' });
    expect(run.lines.map(({ outcome }) => outcome)).toEqual(['filled', 'filled', 'filled']);
  });

  it('leaves alone what the user has changed since', () => {
    const run = noteUndoReading(startUndoRun('u', { ...record, lookups: [] }, 'all'), scene({ ...after, 'employer.phone': '0900000000' }));
    expect(asked(run)).toEqual([['employer.email', 'ancien@exemple.invalid']]);
    const ended = noteUndoReading(noteUndone(run, batchOf(run), []), { step: 'documents', shown: {}, controls: {} });
    expect(ended.stopped).toBe('page-left');
    expect(ended.lines.find(({ field }) => field === 'employer.phone')?.outcome).toBe('kept');
  });

  it('takes back one field and no search', () => {
    const run = noteUndoReading(startUndoRun('u', record, ['employer.phone']), scene(after));
    expect(asked(run)).toEqual([['employer.phone', '']]);
    const ended = noteUndoReading(noteUndone(run, batchOf(run), [done('employer.phone')]), scene({ ...after, 'employer.phone': '' }));
    expect(ended.act).toEqual({ do: 'finish' });
  });

  it('tells what would not go back, after three tries', () => {
    let run = startUndoRun('u', { ...record, lookups: [] }, ['employer.phone']);
    let tries = 0;
    for (let reading = 0; reading < 10; reading += 1) {
      run = noteUndoReading(run, scene(after));
      if (run.act.do !== 'apply') break;
      tries += 1;
      run = noteUndone(run, batchOf(run), [done('employer.phone')]);
    }
    expect(tries).toBe(3);
    expect(run.lines).toEqual([{ field: 'employer.phone', outcome: 'failed', reason: 'not-read-back', strategy: null }]);
  });

  it('asks once only for what a control has no way to give back', () => {
    const wished: readonly FieldId[] = ['employer.phone'];
    const refused: AppliedField = { ...done('employer.phone'), line: { field: 'employer.phone', outcome: 'failed', reason: 'not-read-back', strategy: null } };
    const run = noteUndoReading(startUndoRun('u', record, wished), scene(after));
    const end = noteUndoReading(noteUndone(run, batchOf(run), [refused]), scene(after));
    expect(end.act).toEqual({ do: 'finish' });
    expect(end.lines).toEqual([{ field: 'employer.phone', outcome: 'failed', reason: 'not-read-back', strategy: null }]);
  });

  it('comes to an end when the frame is lost', () => {
    const run = noteUndoReading(startUndoRun('u', record, 'all'), scene(after));
    expect(noteUndoLost(run).act).toEqual({ do: 'read' });
    expect(noteUndoLost(noteUndoLost(run))).toMatchObject({ act: { do: 'finish' }, stopped: 'no-answer' });
  });
});

describe('what an undo needs to know', () => {
  it('holds what differs from the first sight of each field, in the order of writing', () => {
    const run = {
      ...startFillRun('r', { sections: 'all', fields: 'all', replace: [], corrections: {} }, 'form'),
      firstSeen: { 'employer.email': '', 'employer.phone': '', 'employer.idcc': 'B', 'training.targetDiplomaTitle': '' },
      applied: [done('employer.phone'), done('employer.email')],
      lookups: { cfa: 'taken', rncp: 'skipped' },
    } as const;
    const shown = { 'employer.email': 'a@b.invalid', 'employer.phone': '01', 'employer.idcc': 'B', 'training.targetDiplomaTitle': 'CAP' };
    const made = recordUndo(run, shown, ['employer.phone']);
    expect(made.fields.map(({ field, trigger }) => [field, trigger])).toEqual([
      ['employer.phone', true],
      ['employer.email', false],
      ['training.targetDiplomaTitle', false],
    ]);
    expect(made.lookups).toEqual(['cfa']);
  });
});
