import { describe, expect, it, vi } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { createEvaluator, evaluateRules } from './evaluate';
import { seeFields } from './rule-tester';
import { unsourced } from './sources';

const facts = { today: isoDate('2026-11-24') };
const source = unsourced('test');
const check = vi.fn((values: { readonly 'employer.headcount': number }) =>
  values['employer.headcount'] > 0
    ? ({ is: 'pass' } as const)
    : ({ is: 'violation', message: 'Effectif nul.', fields: ['employer.headcount'] } as const),
);
const headcount = defineRule({ id: 'headcount', severity: 'warning', statement: 's', source, needs: ['employer.headcount'], check });
const broken = defineRule({
  id: 'broken', severity: 'blocking', statement: 's', source, mayKnow: ['employer.headcount'],
  check() {
    throw new Error('a bug');
  },
});
const city = defineRule({
  id: 'city', severity: 'blocking', statement: 's', source, judgesBlank: ['apprentice.birthCity'],
  check: (values) =>
    values['apprentice.birthCity'] === null
      ? { is: 'violation', message: 'Commune vide.', fields: ['apprentice.birthCity'] }
      : { is: 'pass' },
});
const old = defineRule({
  id: 'old', severity: 'info', statement: 's', source, needs: ['employer.headcount'], inForce: { until: isoDate('2025-12-31') },
  check: () => ({ is: 'violation', message: 'Ancien droit.', fields: ['employer.headcount'] }),
});

describe('evaluateRules', () => {
  it('puts what blocks first and says which fields are blank', () => {
    const { findings } = evaluateRules([headcount, city], seeFields({ 'employer.headcount': 0, 'apprentice.birthCity': null }), facts);
    expect(findings.map(({ rule }) => rule)).toEqual(['city', 'headcount']);
    expect(findings.map(({ blank }) => blank)).toEqual([['apprentice.birthCity'], []]);
  });

  it('takes an attestation not ticked for one left blank, and no other box', () => {
    const boxes = ['masters.eligibilityAttestation', 'apprentice.businessProject'] as const;
    const ticked = defineRule({ id: 'ticked', severity: 'blocking', statement: 's', source, looksAt: boxes, check: () => ({ is: 'violation', message: 'À cocher.', fields: boxes }) });
    const { findings } = evaluateRules([ticked], seeFields({ 'masters.eligibilityAttestation': false, 'apprentice.businessProject': false }), facts);
    expect(findings.map(({ blank }) => blank)).toEqual([['masters.eligibilityAttestation']]);
  });

  it('never takes an absent field for an empty one', () => {
    expect(evaluateRules([city], {}, facts)).toEqual({ findings: [], incomplete: [{ rule: 'city', missing: ['apprentice.birthCity'] }], failed: [] });
  });

  it('reports a crashed rule apart and goes on', () => {
    const { findings, failed } = evaluateRules([broken, headcount], seeFields({ 'employer.headcount': 0 }), facts);
    expect(failed).toEqual(['broken']);
    expect(findings.map(({ rule }) => rule)).toEqual(['headcount']);
  });

  it('applies the law of the contract’s own day', () => {
    const on = (day: string) => evaluateRules([old], seeFields({ 'employer.headcount': 3, 'contract.conclusionDate': day }), facts).findings.length;
    expect([on('2025-12-31'), on('2026-01-01')]).toEqual([1, 0]);
  });

  it('does not trust a stored date that does not exist', () => {
    const rule = defineRule({ id: 'd', severity: 'info', statement: 's', source, needs: ['contract.startDate'], check: () => ({ is: 'pass' }) });
    const { incomplete } = evaluateRules([rule], { 'contract.startDate': { state: 'value', value: '2026-02-30' } }, facts);
    expect(incomplete).toEqual([{ rule: 'd', missing: ['contract.startDate'] }]);
  });
});

describe('createEvaluator', () => {
  it('judges a rule again only when something it reads has changed', () => {
    const evaluator = createEvaluator([headcount]);
    check.mockClear();
    evaluator.evaluate(seeFields({ 'employer.headcount': 2, 'employer.name': 'A' }), facts);
    evaluator.evaluate(seeFields({ 'employer.headcount': 2, 'employer.name': 'B' }), facts);
    expect(check).toHaveBeenCalledTimes(1);
    expect(evaluator.evaluate(seeFields({ 'employer.headcount': 0 }), facts).findings).toHaveLength(1);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('tells 1 from « 1 », which is not what a number field holds', () => {
    const evaluator = createEvaluator([headcount]);
    check.mockClear();
    evaluator.evaluate({ 'employer.headcount': { state: 'value', value: 1 } }, facts);
    const { incomplete } = evaluator.evaluate({ 'employer.headcount': { state: 'value', value: '1' } }, facts);
    expect(check).toHaveBeenCalledTimes(1);
    expect(incomplete.map(({ missing }) => missing)).toEqual([['employer.headcount']]);
  });

  it('judges anew when today changes, and when a state does not', () => {
    const evaluator = createEvaluator([headcount]);
    check.mockClear();
    const seen = seeFields({ 'employer.headcount': 2 });
    evaluator.evaluate(seen, facts);
    evaluator.evaluate({ 'employer.headcount': { state: 'value', value: 2 } }, facts);
    expect(check).toHaveBeenCalledTimes(1);
    evaluator.evaluate(seen, { today: isoDate('2026-11-25') });
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('does not trust a verdict from before a change that came while the rule was not in force', () => {
    const dated = defineRule({ id: 'dated', severity: 'info', statement: 's', source, needs: ['employer.headcount'], inForce: { until: isoDate('2025-12-31') }, check });
    const evaluator = createEvaluator([dated]);
    const on = (day: string, headcount: number) => evaluator.evaluate(seeFields({ 'contract.conclusionDate': day, 'employer.headcount': headcount }), facts).findings.length;
    expect([on('2025-06-01', 3), on('2026-06-01', 0), on('2025-06-01', 0)]).toEqual([0, 0, 1]);
  });
});
