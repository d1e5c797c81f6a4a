import { formatFrenchDate } from '../fields/iso-date';
import { formatEuros } from '../law/french-numbers';
import { smicMonthly, smicMonthlyMayotte, smicMonthlyOn, smicZoneOf } from '../law/smic';
import { defineRule } from './define-rule';
import { dueOf, grossMayKnow, grossNeeds, grossToWrite, judgeGross } from './gross-pay';
import { sourced } from './sources';

const toleratedEuros = 1;

// A pay written before a revision stays valid on paper; the employer pays the new floor anyway.
export const wageSmicOfTheStart = defineRule({
  id: 'wage-smic-of-the-start',
  severity: 'warning',
  statement: 'Le salaire brut mensuel est calculé sur le SMIC du jour où le contrat commence.',
  source: sourced('Décrets et arrêtés relevant le SMIC'),
  needs: grossNeeds,
  mayKnow: grossMayKnow,
  check(values) {
    if (values['contract.wages.year1.period1.base'] !== 'SMIC') return { is: 'inapplicable' };
    const verdict = judgeGross(values);
    if (verdict.is === 'incomplete') return verdict;
    if (verdict.is === 'low') return { is: 'inapplicable' };
    const start = values['contract.startDate'];
    const zone = smicZoneOf(values['employer.address.postalCode']);
    const onStart = smicMonthlyOn(zone, start);
    if (onStart.is !== 'known') return { is: 'incomplete', missing: [smicMonthly.id] };
    const gross = values['contract.grossMonthlySalary'];
    const due = dueOf(values, onStart.amount);
    if (due === null || gross >= due - toleratedEuros) return { is: 'pass' };
    const earlier = (zone === 'mayotte' ? smicMonthlyMayotte : smicMonthly).amounts.find(({ until, amount }) => {
      const dueThen = dueOf(values, amount);
      return until !== null && until < start && dueThen !== null && Math.abs(gross - dueThen) <= toleratedEuros;
    });
    if (earlier === undefined) return { is: 'pass' };
    const amount = grossToWrite(values, verdict.reference);
    return {
      is: 'violation',
      message: `Recalculez le salaire brut mensuel (${formatEuros(gross)}), qui semble fait sur un ancien SMIC (${formatEuros(earlier.amount)}) : avec celui du ${formatFrenchDate(start)} (${formatEuros(onStart.amount)}), il est de ${formatEuros(amount)}.`,
      fields: ['contract.grossMonthlySalary'],
      corrections: [{ field: 'contract.grossMonthlySalary', value: amount }],
    };
  },
});
