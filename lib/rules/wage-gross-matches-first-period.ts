import { formatEuros, formatPercent } from '../law/french-numbers';
import { roundUpToCent } from '../law/pay/pay-amount';
import { defineRule } from './define-rule';
import { grossMayKnow, grossNeeds, grossToWrite, judgeGross } from './gross-pay';
import { sourced } from './sources';

// Above 35 hours the public tool writes the amount of 35 hours: a higher floor would block what it produces (see wage-gross-overtime).
export const wageGrossMatchesFirstPeriod = defineRule({
  id: 'wage-gross-matches-first-period',
  severity: 'blocking',
  statement: 'Le salaire brut mensuel atteint le pourcentage de la première période.',
  source: sourced('Code du travail, art. D6222-26'),
  needs: grossNeeds,
  mayKnow: grossMayKnow,
  check(values) {
    const verdict = judgeGross(values);
    if (verdict.is === 'incomplete') return verdict;
    if (verdict.is === 'enough') return { is: 'pass' };
    const { reference } = verdict;
    const base = values['contract.wages.year1.period1.base'];
    const time = reference.weeklyMinutes < 35 * 60 ? ', en proportion du temps de travail' : '';
    return {
      is: 'violation',
      message: `Relevez le salaire brut mensuel (${formatEuros(values['contract.grossMonthlySalary'])}) ou corrigez le pourcentage : ${formatPercent(values['contract.wages.year1.period1.rate'])} du ${base} (${formatEuros(reference.monthly)})${time} font ${formatEuros(roundUpToCent(reference.due))}.`,
      fields: ['contract.grossMonthlySalary', 'contract.wages.year1.period1.rate'],
      corrections: [{ field: 'contract.grossMonthlySalary', value: grossToWrite(values, reference) }],
    };
  },
});
