import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { planPurge } from './plan-purge';
import type { CaseFileRecord } from './record';

function dossier(id: string, apprentice: string, sent: string | null, endDate?: string): CaseFileRecord {
  const progress = sent === null ? {} : { progress: { state: 'sent' as const, days: { sent } } };
  return { id, name: id, employer: null, master1: null, master2: null, apprentice, training: null, values: endDate === undefined ? {} : { 'contract.endDate': endDate }, ...progress };
}

describe('a sent dossier', () => {
  it.each([
    ['on the last day', '2026-11-30', 0],
    ['the day after', '2026-12-01', 1],
  ])('is purged after 90 days, not before: %s', (_, today, count) => {
    // 1 September and ninety days is 30 November.
    expect(planPurge([dossier('d1', 'a1', '2026-09-01')], 90, isoDate(today)).cases).toHaveLength(count);
  });

  it.each([
    ['on its last day', '2028-08-31', 0],
    ['the day after', '2028-09-01', 1],
  ])('is kept until the contract has ended, where so chosen: %s', (_, today, count) => {
    expect(planPurge([dossier('d1', 'a1', '2026-09-01', '2028-08-31')], 'contract-end', isoDate(today)).cases).toHaveLength(count);
  });

  it.each([
    ['never sent', dossier('d1', 'a1', null), 90 as const],
    ['of which the end is not known', dossier('d1', 'a1', '2020-01-01'), 'contract-end' as const],
    ['of which the day makes no sense', dossier('d1', 'a1', '2020-02-31'), 90 as const],
  ])('%s is kept', (_, one, retention) => expect(planPurge([one], retention, isoDate('2030-01-01'))).toEqual({ cases: [], apprentices: [] }));
});

it('an apprentice goes with the last dossier that names them', () => {
  const cases = [dossier('d1', 'a1', '2026-01-01'), dossier('d2', 'a1', null), dossier('d3', 'a2', '2026-01-01'), dossier('d4', 'a2', '2026-01-02')];
  const plan = planPurge(cases, 90, isoDate('2026-12-01'));
  expect(plan.cases.map(({ id }) => id)).toEqual(['d1', 'd3', 'd4']);
  expect(plan.apprentices).toEqual(['a2']);
});
