import { ageOn, formatFrenchDate } from '../fields/iso-date';
import { exceptionMaximumAge } from '../law/age-limits';
import { defineRule } from './define-rule';
import { lateSuccession, lateSuccessionBoxes, lateSuccessionDates } from './late-succession';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

export const apprenticeAgeException35LastYear = defineRule({
  id: 'apprentice-age-exception-35-last-year',
  severity: 'warning',
  statement: 'Pour un contrat qui en suit un autre, un(e) apprenti(e) qui a déjà 35 ans demande l’accord de l’OPCO.',
  source: sourced('Code du travail, art. D6222-1 (1°)'),
  needs: lateSuccessionDates,
  looksAt: lateSuccessionBoxes,
  check(values) {
    const succession = lateSuccession(values);
    if (succession.is !== 'late') return succession.is === 'incomplete' ? succession : { is: 'inapplicable' };
    const conclusion = values['contract.conclusionDate'];
    const maximum = legalAmount(exceptionMaximumAge, conclusion);
    if (maximum === null) return { is: 'incomplete', missing: [exceptionMaximumAge.id] };
    const age = ageOn(values['apprentice.birthDate'], conclusion);
    if (age < maximum) return { is: 'pass' };
    if (age > maximum) return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Demandez l’accord de votre OPCO avant de signer : l’apprenti(e) aura déjà ${age} ans le ${formatFrenchDate(conclusion)}. La loi dit « ${maximum} ans au plus », et certains organismes s’arrêtent à la veille de cet anniversaire.`,
      fields: ['apprentice.birthDate', 'contract.conclusionDate', 'contract.type'],
    };
  },
});
