import { describe, expect, it } from 'vitest';
import type { FieldId } from '../fields/catalogue';
import type { ControlId } from '../fields/reading';
import type { LookupId } from '../portal/description';
import type { AppliedField, FillPlan, LookupResult, Outcome, Write } from './fill-plan';
import { isOver, noteAnswer, noteApplied, noteLookup, noteLostFrame, noteReading, noteUnfolded, startFillRun, stopFillRun, type FillRun } from './fill-run';

const request = { sections: 'all', fields: 'all', replace: [], corrections: {} } as const;
const start = (): FillRun => startFillRun('run', request, 'form');
const nothing: FillPlan = { writes: [], same: [], kept: [], refusals: [], lookups: [], differences: [], absent: [] };

function write(field: FieldId, control: ControlId, trigger = false): FillPlan['writes'][number] {
  const one: Write = { control, field, value: 'x', action: { do: 'type', texts: ['x'] }, trigger };
  return { field, control, section: 'employer', current: '', proposed: 'x', origin: 'employer', write: one, replaces: false };
}

const planned = (lookup: LookupId) => ({ lookup, criteria: {}, mustShow: ['x'] });
const scene = (plan: Partial<FillPlan>, step: string | null = 'form') => ({ step, plan: { ...nothing, ...plan }, shown: {} });
const applied = (field: FieldId, outcome: Outcome = 'filled'): AppliedField => ({
  line: { field, outcome, reason: null, strategy: null }, control: '1:1', before: '', family: 'text',
}); // prettier-ignore

function batchOf({ act }: FillRun): string {
  if (!('batch' in act)) throw new Error(`The run asks to ${act.do}, which has no batch`);
  return act.batch;
}

function writtenFields({ act }: FillRun): readonly FieldId[] {
  return act.do === 'apply' ? act.writes.map(({ field }) => field) : [];
}

describe('the order of a fill', () => {
  it('writes what makes the page change first, then searches, then the rest', () => {
    const plan = { writes: [write('employer.phone', '1:1'), write('employer.sector', '1:2', true)], lookups: [planned('cfa')] };
    const first = noteReading(start(), scene(plan));
    expect(writtenFields(first)).toEqual(['employer.sector']);
    const second = noteReading(noteApplied(first, batchOf(first), [applied('employer.sector')]), scene({ ...plan, writes: [write('employer.phone', '1:1')] }));
    expect(second.act).toMatchObject({ do: 'look-up', planned: { lookup: 'cfa' } });
    const third = noteReading(noteLookup(second, batchOf(second), { is: 'taken' }), scene({ writes: [write('employer.phone', '1:1')], lookups: [planned('cfa')] }));
    expect(writtenFields(third)).toEqual(['employer.phone']);
    expect(isOver(noteReading(noteApplied(third, batchOf(third), [applied('employer.phone')]), scene({})))).toBe(true);
  });

  it('asks one frame at a time', () => {
    const run = noteReading(start(), scene({ writes: [write('employer.phone', '2:1'), write('employer.email', '3:1'), write('employer.idcc', '2:2')] }));
    expect(run.act).toMatchObject({ do: 'apply', frame: 2 });
    expect(writtenFields(run)).toEqual(['employer.phone', 'employer.idcc']);
  });

  it('writes the fields that an answer has brought', () => {
    const first = noteReading(start(), scene({ writes: [write('employer.sector', '1:1', true)] }));
    const second = noteReading(noteApplied(first, batchOf(first), [applied('employer.sector')]), scene({ writes: [write('employer.unemploymentScheme', '1:9')] }));
    expect(writtenFields(second)).toEqual(['employer.unemploymentScheme']);
  });
});

describe('an end, whatever the page does', () => {
  it('writes a field that the page keeps emptying twice, and no more', () => {
    let run = start();
    let times = 0;
    for (let reading = 0; reading < 50 && !isOver(run); reading += 1) {
      run = noteReading(run, scene({ writes: [write('employer.phone', '1:1')] }));
      if (run.act.do !== 'apply') continue;
      times += 1;
      run = noteApplied(run, batchOf(run), [applied('employer.phone')]);
    }
    expect(isOver(run)).toBe(true);
    expect(times).toBe(2);
  });

  it('does not try again what the page refused', () => {
    const first = noteReading(start(), scene({ writes: [write('employer.phone', '1:1')] }));
    const second = noteApplied(first, batchOf(first), [applied('employer.phone', 'failed')]);
    expect(isOver(noteReading(second, scene({ writes: [write('employer.phone', '1:1')] })))).toBe(true);
  });

  it('ends on a page that brings new fields for ever', () => {
    const fields: readonly FieldId[] = ['employer.phone', 'employer.email', 'employer.idcc', 'employer.headcount', 'employer.type', 'employer.specific', 'apprentice.phone', 'apprentice.email', 'contract.type', 'contract.startDate', 'contract.endDate', 'master1.email', 'master1.job', 'master2.email', 'master2.job', 'training.hours', 'training.remoteHours', 'signature.place', 'contract.pensionFund', 'apprentice.nationality']; // prettier-ignore
    let run = start();
    let asked = 0;
    while (!isOver(run) && asked < 100) {
      const field = fields[asked % fields.length] ?? 'employer.phone';
      run = noteReading(run, scene({ writes: [write(field, '1:1')] }));
      asked += 1;
      if (run.act.do === 'apply') run = noteApplied(run, batchOf(run), [applied(field)]);
    }
    expect(asked).toBeLessThan(20);
  });

  it('writes nothing on another step of the portal', () => {
    const run = noteReading(start(), scene({ writes: [write('signature.place', '1:1')] }, 'validate'));
    expect(run).toMatchObject({ act: { do: 'finish' }, stopped: 'page-left' });
  });

  it('ends after the batch under way when the user stops it', () => {
    const first = noteReading(start(), scene({ writes: [write('employer.phone', '1:1')] }));
    const stopped = stopFillRun(first, 'by-user');
    expect(isOver(stopped)).toBe(false);
    const ended = noteReading(noteApplied(stopped, batchOf(stopped), []), scene({ writes: [write('employer.email', '1:2')] }));
    expect(ended).toMatchObject({ act: { do: 'finish' }, stopped: 'by-user' });
  });

  it('gives up when a frame is lost while the page is read', () => {
    expect(noteLostFrame(start())).toMatchObject({ act: { do: 'finish' }, stopped: 'no-answer' });
  });
});

describe('a worker that died, a page that was loaded again', () => {
  it('takes the answer to the act it asked for, and no other', () => {
    const run = noteReading(start(), scene({ writes: [write('employer.phone', '1:1')] }));
    expect(noteApplied(run, 'run/999', [applied('employer.phone')])).toBe(run);
    expect(noteLookup(run, batchOf(run), { is: 'taken' })).toBe(run);
  });

  it('goes on where each answer makes the page load again', () => {
    const left: FieldId[] = ['employer.sector', 'employer.type', 'apprentice.nationality', 'contract.type'];
    let run = start();
    const asked: FieldId[] = [];
    for (let load = 1; left.length > 0 && load < 20; load += 1) {
      run = noteReading(run, scene({ writes: left.map((field) => write(field, `${load}:1`, true)) }));
      const [first] = writtenFields(run);
      if (first !== undefined) asked.push(first);
      left.shift();
      run = noteLostFrame(run, []);
    }
    expect(asked).toEqual(['employer.sector', 'employer.type', 'apprentice.nationality', 'contract.type']);
    expect(isOver(run)).toBe(false);
  });

  it('resumes once what was under way when the page was loaded again', () => {
    const first = noteReading(start(), scene({ writes: [write('employer.phone', '1:1')] }));
    const again = noteReading(noteLostFrame(first), scene({ writes: [write('employer.phone', '5:1')] }));
    expect(again.act).toMatchObject({ do: 'apply', frame: 5 });
    expect(isOver(noteReading(noteLostFrame(again), scene({ writes: [write('employer.phone', '9:1')] })))).toBe(true);
  });
});

describe('searches', () => {
  const searching = (): FillRun => noteReading(start(), scene({ lookups: [planned('apprentice')] }));
  const answered = (result: LookupResult): FillRun => {
    const run = searching();
    return noteLookup(run, batchOf(run), result);
  };

  it('stops and asks when several rows match', () => {
    const run = answered({ is: 'ask-row', rows: [['A', '1'], ['A', '2']] });
    expect(run).toMatchObject({ act: { do: 'wait-user' }, question: { ask: 'which-row', lookup: 'apprentice' } });
    const chosen = noteAnswer(run, 1);
    expect(chosen).toMatchObject({ act: { do: 'choose-row', row: 1 }, question: null });
    expect(noteLookup(chosen, batchOf(chosen), { is: 'taken' })).toMatchObject({ act: { do: 'read' }, lookups: { apprentice: 'taken' } });
  });

  it('takes no row that was not offered', () => {
    const run = answered({ is: 'ask-row', rows: [['A', '1']] });
    expect(noteAnswer(run, 1)).toBe(run);
  });

  it('goes on without the search when the user says so', () => {
    expect(noteAnswer(answered({ is: 'nobody' }), -1)).toMatchObject({ act: { do: 'read' }, lookups: { apprentice: 'skipped' }, question: null });
  });

  it('fills the card of a person nobody knows, then leaves its validation to the user', () => {
    const open = answered({ is: 'card' });
    expect(open).toMatchObject({ act: { do: 'read' }, card: 'apprentice' });
    const filling = noteReading(open, scene({ writes: [write('apprentice.lastName', '1:7')] }));
    const waiting = noteApplied(filling, batchOf(filling), [applied('apprentice.lastName')]);
    expect(waiting).toMatchObject({ act: { do: 'wait-user' }, question: { ask: 'validate-card', isFilled: true }, applied: [] });
    const taken = noteLookup(waiting, batchOf(waiting), { is: 'taken' });
    expect(taken).toMatchObject({ act: { do: 'read' }, card: null, question: null });
    expect(noteReading(open, scene({ writes: [] }))).toMatchObject({ act: { do: 'wait-user' }, question: { ask: 'validate-card', isFilled: false } });
    // What was typed into the card does not count as an attempt on the field of the form.
    expect(writtenFields(noteReading(taken, scene({ writes: [write('apprentice.lastName', '1:2')] })))).toEqual(['apprentice.lastName']);
  });

  it('says that a portal without this CFA cannot take the contract', () => {
    const run = noteReading(start(), scene({ lookups: [planned('cfa')] }));
    expect(noteLookup(run, batchOf(run), { is: 'nobody' }).question).toEqual({ ask: 'choose-yourself', lookup: 'cfa', why: 'no-uai' });
  });

  it('does not run the same search twice', () => {
    const run = answered({ is: 'taken' });
    expect(isOver(noteReading(run, scene({ lookups: [planned('apprentice')] })))).toBe(true);
  });
});

describe('folds', () => {
  const absent: readonly FieldId[] = ['contract.benefits.meal'];

  it('are opened once all that is seen is written, one after the other, until none is left', () => {
    const first = noteReading(start(), scene({ writes: [write('employer.phone', '1:1')], absent }));
    expect(writtenFields(first)).toEqual(['employer.phone']);
    const second = noteReading(noteApplied(first, batchOf(first), [applied('employer.phone')]), scene({ absent }));
    expect(second.act).toMatchObject({ do: 'unfold', wanted: absent });
    const third = noteReading(noteUnfolded(second, batchOf(second), true), scene({ writes: [write('contract.benefits.meal', '1:2')] }));
    expect(writtenFields(third)).toEqual(['contract.benefits.meal']);
    const last = noteReading(noteApplied(third, batchOf(third), [applied('contract.benefits.meal')]), scene({ absent: ['employer.phone', ...absent] }));
    expect(isOver(last)).toBe(true);
    expect(last.unfolded).toBe(1);
  });

  it('are left alone when nothing in them is to be written, and when none can be opened', () => {
    expect(isOver(noteReading(start(), scene({})))).toBe(true);
    const asked = noteReading(start(), scene({ absent }));
    expect(noteUnfolded(asked, 'another batch', true)).toBe(asked);
    expect(isOver(noteReading(noteUnfolded(asked, batchOf(asked), false), scene({ absent })))).toBe(true);
  });

  it('of a page that is gone are not asked for again', () => {
    const asked = noteReading(start(), scene({ absent }));
    expect(isOver(noteReading(noteLostFrame(asked), scene({ absent })))).toBe(true);
  });
});
