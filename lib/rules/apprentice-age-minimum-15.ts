import { ageOn, birthdayAt, formatFrenchDate } from '../fields/iso-date';
import { minimumAge } from '../law/age-limits';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// L6222-1: from 15 for who has completed lower secondary school, from 16 for everybody, on the day the apprenticeship starts.
export const apprenticeAgeMinimum15 = defineRule({
  id: 'apprentice-age-minimum-15',
  severity: 'blocking',
  statement: 'L’apprenti(e) a 15 ans au moins le jour où le contrat commence.',
  source: sourced('Code du travail, art. L6222-1'),
  needs: ['apprentice.birthDate', 'contract.startDate'],
  mayKnow: ['contract.conclusionDate'],
  check(values) {
    const birthDate = values['apprentice.birthDate'];
    const start = values['contract.startDate'];
    const minimum = legalAmount(minimumAge, values['contract.conclusionDate'] ?? start);
    if (minimum === null) return { is: 'incomplete', missing: [minimumAge.id] };
    if (ageOn(birthDate, start) >= minimum) return { is: 'pass' };
    const firstDay = birthdayAt(birthDate, minimum);
    return {
      is: 'violation',
      message: `Faites commencer le contrat le ${formatFrenchDate(firstDay)} ou après, ou corrigez la date de naissance (${formatFrenchDate(birthDate)}) : l’apprenti(e) n’aura pas encore ${minimum} ans le ${formatFrenchDate(start)}.`,
      fields: ['contract.startDate', 'apprentice.birthDate'],
    };
  },
});
