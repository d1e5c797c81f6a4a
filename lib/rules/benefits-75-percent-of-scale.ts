import { formatFrenchDate } from '../fields/iso-date';
import { apprenticeBenefitShare, firstLodgingBracketEnd, mealScale, singleRoomScale } from '../law/benefits';
import { formatEuros } from '../law/french-numbers';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

const margin = 1e-6;

// The scale of lodging depends on the number of rooms, which the form does not ask: beyond one room nothing is certain.
export const benefits75PercentOfScale = defineRule({
  id: 'benefits-75-percent-of-scale',
  severity: 'warning',
  statement: 'La retenue d’un repas ou du logement ne dépasse pas 75 % du montant admis pour les autres salariés.',
  source: sourced('Code du travail, art. D6222-33 ; barème Urssaf des avantages en nature'),
  looksAt: ['contract.benefits.meal', 'contract.benefits.lodging'],
  mayKnow: ['contract.startDate', 'contract.grossMonthlySalary'],
  check(values, { today }) {
    const { 'contract.benefits.meal': meal, 'contract.benefits.lodging': lodging } = values;
    if (meal.state === 'empty' && lodging.state === 'empty') return { is: 'inapplicable' };
    if (meal.state !== 'value' && lodging.state !== 'value') return { is: 'incomplete', missing: ['contract.benefits.meal', 'contract.benefits.lodging'] };
    const day = values['contract.startDate'] ?? today;
    const share = legalAmount(apprenticeBenefitShare, day);
    const mealAmount = legalAmount(mealScale, day);
    if (share === null || mealAmount === null) return { is: 'incomplete', missing: [mealScale.id] };
    const mealLimit = (mealAmount * share) / 100;
    if (meal.state === 'value' && meal.value > mealLimit + margin) {
      return {
        is: 'violation',
        message: `Vérifiez la retenue d’un repas (${formatEuros(meal.value)}) : pour un apprenti, elle est limitée à ${formatEuros(Math.floor(mealLimit * 100) / 100)}, soit ${share}\u00a0% du barème (${formatEuros(mealAmount)} au ${formatFrenchDate(day)}).`,
        fields: ['contract.benefits.meal'],
      };
    }
    if (lodging.state !== 'value') return { is: 'pass' };
    const [room, bracketEnd] = [legalAmount(singleRoomScale, day), legalAmount(firstLodgingBracketEnd, day)];
    const gross = values['contract.grossMonthlySalary'];
    if (room === null || bracketEnd === null) return { is: 'incomplete', missing: [singleRoomScale.id] };
    if (lodging.value <= (room * share) / 100 + margin) return { is: 'pass' };
    if (gross === null || gross >= bracketEnd) return { is: 'incomplete', missing: ['contract.grossMonthlySalary'] };
    return {
      is: 'violation',
      severity: 'info',
      message: `Vérifiez la retenue du logement (${formatEuros(lodging.value)}) : pour un logement d’une pièce, elle est limitée à ${formatEuros(Math.floor(room * share + margin) / 100)} par mois, soit ${share}\u00a0% du barème (${formatEuros(room)} au ${formatFrenchDate(day)}) ; le barème augmente avec le nombre de pièces.`,
      fields: ['contract.benefits.lodging'],
    };
  },
});
