import { ageOn, formatFrenchDate } from '../fields/iso-date';
import { minimumAge } from '../law/age-limits';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// « l’apprenti a interrompu ses études en classe de 3e » and « de 4e »: lower secondary school is not completed.
const schoolNotCompleted: readonly string[] = ['41', '42'];

// The exemption code of the form for this age is the matter of exemption-11-under-16.
export const apprenticeAge15CollegeDone = defineRule({
  id: 'apprentice-age-15-college-done',
  severity: 'warning',
  statement: 'À 15 ans, l’apprenti(e) a terminé le collège.',
  source: sourced('Code du travail, art. L6222-1'),
  needs: ['apprentice.birthDate', 'contract.startDate', 'apprentice.lastClass'],
  mayKnow: ['contract.conclusionDate'],
  check(values) {
    const start = values['contract.startDate'];
    const minimum = legalAmount(minimumAge, values['contract.conclusionDate'] ?? start);
    if (minimum === null) return { is: 'incomplete', missing: [minimumAge.id] };
    if (ageOn(values['apprentice.birthDate'], start) !== minimum) return { is: 'inapplicable' };
    const lastClass = values['apprentice.lastClass'];
    if (!schoolNotCompleted.includes(lastClass)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez la dernière classe (${lastClass} : collège interrompu) et gardez le justificatif de fin de 3e : l’apprenti(e) aura ${minimum} ans le ${formatFrenchDate(start)}, et à cet âge il faut avoir terminé le collège.`,
      fields: ['apprentice.lastClass', 'apprentice.birthDate', 'contract.startDate'],
    };
  },
});
