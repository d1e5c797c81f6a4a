import { formatEuros } from '../law/french-numbers';
import { legalWeeklyMinutes } from '../law/working-time';
import { defineRule } from './define-rule';
import { grossMayKnow, grossNeeds, judgeGross } from './gross-pay';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// Whether the form wants the pay of 35 hours or of the real time is not settled by any text found: never more than an info.
export const wageGrossOvertime = defineRule({
  id: 'wage-gross-overtime',
  severity: 'info',
  statement: 'Au-delà de 35 heures par semaine, le salaire brut mensuel compte les heures en plus, avec leur majoration.',
  source: sourced('Code du travail, art. L6222-28'),
  needs: grossNeeds,
  mayKnow: grossMayKnow,
  check(values) {
    const verdict = judgeGross(values);
    if (verdict.is === 'incomplete') return verdict;
    const { reference } = verdict;
    const legal = legalAmount(legalWeeklyMinutes, values['contract.startDate']);
    if (legal === null) return { is: 'incomplete', missing: [legalWeeklyMinutes.id] };
    if (verdict.is === 'low' || reference.weeklyMinutes <= legal) return { is: 'inapplicable' };
    const plain = Math.floor((reference.due * reference.weeklyMinutes * 100) / legal + 1e-6) / 100;
    const gross = values['contract.grossMonthlySalary'];
    if (gross >= plain) return { is: 'pass' };
    const hours = `${Math.floor(reference.weeklyMinutes / 60)}\u00a0h${reference.weeklyMinutes % 60 === 0 ? '' : `\u00a0${String(reference.weeklyMinutes % 60).padStart(2, '0')}`}`;
    return {
      is: 'violation',
      message: `Vérifiez le salaire brut mensuel (${formatEuros(gross)}) : pour ${hours} par semaine, il compte les heures au-delà de 35, soit ${formatEuros(plain)} avant leur majoration, sauf si des jours de repos les compensent.`,
      fields: ['contract.grossMonthlySalary', 'contract.weeklyHours'],
    };
  },
});
