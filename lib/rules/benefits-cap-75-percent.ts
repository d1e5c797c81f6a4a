import { benefitsPayShare } from '../law/benefits';
import { formatEuros } from '../law/french-numbers';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

/** Working days with a meal, when the user has not said how many. */
const usualMeals = 20;

// A warning: the number of meals a month is not on the form.
export const benefitsCap75Percent = defineRule({
  id: 'benefits-cap-75-percent',
  severity: 'warning',
  statement: 'Les avantages en nature retenus ne dépassent pas les trois quarts du salaire du mois.',
  source: sourced('Code du travail, art. D6222-33'),
  needs: ['contract.grossMonthlySalary'],
  looksAt: ['contract.benefits.meal', 'contract.benefits.lodging'],
  mayKnowFacts: ['mealsPerMonth'],
  check(values, { mealsPerMonth, today }) {
    const { 'contract.benefits.meal': meal, 'contract.benefits.lodging': lodging } = values;
    const share = legalAmount(benefitsPayShare, today);
    if (share === null) return { is: 'incomplete', missing: [benefitsPayShare.id] };
    if (meal.state !== 'value' && lodging.state !== 'value') {
      return meal.state === 'empty' && lodging.state === 'empty' ? { is: 'inapplicable' } : { is: 'incomplete', missing: ['contract.benefits.meal', 'contract.benefits.lodging'] };
    }
    const meals = mealsPerMonth ?? usualMeals;
    const total = (meal.state === 'value' ? meal.value * meals : 0) + (lodging.state === 'value' ? lodging.value : 0);
    const gross = values['contract.grossMonthlySalary'];
    const cap = Math.floor(gross * share + 1e-6) / 100;
    if (total > cap + 0.001) {
      return {
        is: 'violation',
        message: `Réduisez les avantages en nature (${formatEuros(total)} par mois, pour ${meals} repas) : ils ne peuvent pas dépasser les trois quarts du salaire (${formatEuros(cap)} pour ${formatEuros(gross)}).`,
        fields: [lodging.state === 'value' ? 'contract.benefits.lodging' : 'contract.benefits.meal', 'contract.grossMonthlySalary'],
      };
    }
    const unknown = [['contract.benefits.meal', meal] as const, ['contract.benefits.lodging', lodging] as const].filter(([, look]) => look.state === 'absent' || look.state === 'unreadable').map(([field]) => field);
    return unknown.length > 0 ? { is: 'incomplete', missing: unknown } : { is: 'pass' };
  },
});
