import { addMonths, formatFrenchDate } from '../fields/iso-date';
import { lateSuccessionMonths } from '../law/late-succession';
import { defineRule } from './define-rule';
import { lateSuccession, lateSuccessionBoxes, lateSuccessionDates } from './late-succession';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// D6222-1, 2°: the contract is concluded within one year from the end of the previous one.
export const apprenticeAgeExceptionOneYear = defineRule({
  id: 'apprentice-age-exception-one-year',
  severity: 'warning',
  statement: 'Après 29 ans, un contrat qui en suit un autre se signe dans l’année qui suit la fin du précédent.',
  source: sourced('Code du travail, art. D6222-1 (2°)'),
  needs: lateSuccessionDates,
  looksAt: lateSuccessionBoxes,
  mayKnowFacts: ['previousContractEndDate'],
  check(values, { previousContractEndDate }) {
    const succession = lateSuccession(values);
    if (succession.is !== 'late') return succession.is === 'incomplete' ? succession : { is: 'inapplicable' };
    if (previousContractEndDate === undefined) return { is: 'incomplete', missing: ['previousContractEndDate'] };
    const conclusion = values['contract.conclusionDate'];
    const months = legalAmount(lateSuccessionMonths, conclusion);
    if (months === null) return { is: 'incomplete', missing: [lateSuccessionMonths.id] };
    if (conclusion <= addMonths(previousContractEndDate, months)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez la date de signature (${formatFrenchDate(conclusion)}) et la fin du contrat précédent (${formatFrenchDate(previousContractEndDate)}) : après 29 ans, le nouveau contrat se signe dans l’année qui suit, pour un diplôme plus élevé ou après une rupture subie.`,
      fields: ['contract.conclusionDate', 'apprentice.birthDate', 'contract.type'],
    };
  },
});
