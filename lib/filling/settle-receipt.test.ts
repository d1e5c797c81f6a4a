import { describe, expect, it } from 'vitest';
import type { FieldId } from '../fields/catalogue';
import type { AppliedField, FillPlan, PlannedField, ReceiptLine } from './fill-plan';
import { startFillRun, type FillRun } from './fill-run';
import { settleReceipt } from './settle-receipt';

const planned = (field: FieldId): PlannedField => ({ field, control: '1:1', section: 'employer', current: '', proposed: '', origin: 'employer' });
const nothing: FillPlan = { writes: [], same: [], kept: [], refusals: [], lookups: [], differences: [], absent: [] };
const start = startFillRun('r', { sections: 'all', fields: 'all', replace: [], corrections: {} }, 'form');

function applied(field: FieldId, outcome: ReceiptLine['outcome'], reason: ReceiptLine['reason'] = null): AppliedField {
  return { line: { field, outcome, reason, strategy: 'native-set' }, control: '1:1', before: '', family: 'text' };
}

function settle(run: Partial<FillRun>, plan: Partial<FillPlan>): readonly (readonly unknown[])[] {
  const lines = settleReceipt({ ...start, sameAtStart: [], ...run }, { ...nothing, ...plan }, (lookup) => (lookup === 'cfa' ? ['training.cfa.name'] : []));
  return lines.map(({ field, outcome, reason }) => [field, outcome, reason]);
}

describe('what a receipt says', () => {
  it.each<[string, Partial<FillRun>, Partial<FillPlan>, readonly unknown[]]>([
    ['filled: the page shows it', { applied: [applied('employer.phone', 'filled')] }, { same: [planned('employer.phone')] }, ['employer.phone', 'filled', null]],
    ['failed: the page shows something else by now', { applied: [applied('employer.phone', 'filled')] }, { kept: [planned('employer.phone')] }, ['employer.phone', 'failed', 'not-read-back']],
    ['failed: it is no longer on the page', { applied: [applied('employer.phone', 'filled')] }, {}, ['employer.phone', 'failed', 'vanished']],
    ['filled: a fold that another one has closed hides it', { applied: [applied('employer.phone', 'filled')], unfolded: 1 }, { absent: ['employer.phone'] }, ['employer.phone', 'filled', null]],
    ['failed as told', { applied: [applied('employer.phone', 'failed', 'not-read-back')] }, {}, ['employer.phone', 'failed', 'not-read-back']],
    ['filled: a late page took it after all', { applied: [applied('employer.phone', 'failed', 'vanished')] }, { same: [planned('employer.phone')] }, ['employer.phone', 'filled', null]],
    ['refused as told', { applied: [applied('employer.phone', 'refused', 'user-typing')] }, {}, ['employer.phone', 'refused', 'user-typing']],
    ['already right', { sameAtStart: ['employer.phone'] }, { same: [planned('employer.phone')] }, ['employer.phone', 'same', null]],
    ['kept', {}, { kept: [planned('employer.phone')] }, ['employer.phone', 'kept', null]],
    ['filled by a search', { lookups: { cfa: 'taken' } }, { same: [planned('training.cfa.name')] }, ['training.cfa.name', 'filled', null]],
    ['right before the search', { sameAtStart: ['training.cfa.name'], lookups: { cfa: 'taken' } }, { same: [planned('training.cfa.name')] }, ['training.cfa.name', 'same', null]],
    ['right without the search', { lookups: { cfa: 'skipped' } }, { same: [planned('training.cfa.name')] }, ['training.cfa.name', 'same', null]],
  ])('%s', (_case, run, plan, line) => {
    expect(settle(run, plan)).toEqual([line]);
  }); // prettier-ignore

  it('has one line a field, in the order of the form', () => {
    const run = { applied: [applied('contract.startDate', 'failed', 'vanished'), applied('employer.email', 'filled'), applied('contract.startDate', 'filled')] };
    const plan = { same: [planned('contract.startDate'), planned('employer.email')], kept: [planned('employer.phone')] };
    expect(settle(run, plan).map(([field]) => field)).toEqual(['employer.phone', 'employer.email', 'contract.startDate']);
  });
});
