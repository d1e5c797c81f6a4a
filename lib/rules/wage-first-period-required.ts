import type { FieldId } from '../fields/catalogue';
import { payCaseFieldIds } from '../law/pay/pay-case';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { nameBoxes } from './french-list';
import { payFactIds, proposeCells } from './pay-proposal';
import { sourced } from './sources';

const required = [
  'contract.wages.year1.period1.from', 'contract.wages.year1.period1.to', 'contract.wages.year1.period1.rate', 'contract.wages.year1.period1.base', 'contract.grossMonthlySalary',
] as const satisfies readonly FieldId[];

// « Le contrat fixe le salaire dû à l’apprenti pour chacune des années » (R6222-4).
export const wageFirstPeriodRequired = defineRule({
  id: 'wage-first-period-required',
  severity: 'blocking',
  statement: 'La première période de rémunération et le salaire brut mensuel à l’embauche sont remplis.',
  source: sourced('Code du travail, art. R6222-4 ; notice 51649 du CERFA 10103'),
  looksAt: [...required, 'contract.type'],
  mayKnow: payCaseFieldIds.filter((field) => field !== 'contract.type'),
  mayKnowFacts: payFactIds,
  check(values, facts) {
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind === 'amendment') return { is: 'inapplicable' };
    const verdict = judgeFilled(values, required, (blank) => `Complétez la rémunération : ${nameBoxes(blank)}. Chaque contrat fixe le salaire dès la première période.`);
    if (verdict.is !== 'violation') return verdict;
    const type = values['contract.type'];
    const known = { ...values, 'contract.type': type.state === 'value' ? type.value : null };
    return { ...verdict, corrections: proposeCells(known, facts, verdict.fields) };
  },
});
