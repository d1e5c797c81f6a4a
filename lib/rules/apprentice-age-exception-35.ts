import { ageOn, formatFrenchDate } from '../fields/iso-date';
import { exceptionMaximumAge } from '../law/age-limits';
import { defineRule } from './define-rule';
import { lateSuccession, lateSuccessionBoxes, lateSuccessionDates } from './late-succession';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// D6222-1, 1°: the apprentice is 35 at most when the contract is concluded. Sources read it as 35 completed or as 34 completed:
// blocked from 36 only, the year between belongs to apprentice-age-exception-35-last-year.
export const apprenticeAgeException35 = defineRule({
  id: 'apprentice-age-exception-35',
  severity: 'blocking',
  statement: 'Pour un contrat qui en suit un autre (diplôme plus élevé, rupture subie), l’apprenti(e) a 35 ans au plus à la signature.',
  source: sourced('Code du travail, art. L6222-2 (1° et 2°) et D6222-1 (1°)'),
  needs: lateSuccessionDates,
  looksAt: lateSuccessionBoxes,
  check(values) {
    const succession = lateSuccession(values);
    if (succession.is !== 'late') return succession.is === 'incomplete' ? succession : { is: 'inapplicable' };
    const birthDate = values['apprentice.birthDate'];
    const conclusion = values['contract.conclusionDate'];
    const maximum = legalAmount(exceptionMaximumAge, conclusion);
    if (maximum === null) return { is: 'incomplete', missing: [exceptionMaximumAge.id] };
    const age = ageOn(birthDate, conclusion);
    if (age <= maximum) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez la date de naissance (${formatFrenchDate(birthDate)}), le type de contrat et les déclarations de l’apprenti(e) : ${age} ans à la signature (${formatFrenchDate(conclusion)}). Un contrat qui en suit un autre, pour un diplôme plus élevé ou après une rupture subie, se signe jusqu’à ${maximum} ans.`,
      fields: ['apprentice.birthDate', 'contract.conclusionDate', 'contract.type'],
    };
  },
});
