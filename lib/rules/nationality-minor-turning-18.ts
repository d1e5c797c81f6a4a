import { birthdayAt, formatFrenchDate } from '../fields/iso-date';
import { majorityAge } from '../law/majority';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

const outsideUnion = '3';

export const nationalityMinorTurning18 = defineRule({
  id: 'nationality-minor-turning-18',
  severity: 'info',
  statement: 'Hors Union européenne, un(e) apprenti(e) qui devient majeur(e) pendant le contrat demande un titre de séjour.',
  source: sourced('Contrôle de l’outil public de rédaction des contrats'),
  needs: ['apprentice.nationality', 'apprentice.birthDate', 'contract.startDate', 'contract.endDate'],
  check(values) {
    if (values['apprentice.nationality'] !== outsideUnion) return { is: 'inapplicable' };
    const start = values['contract.startDate'];
    const end = values['contract.endDate'];
    const age = legalAmount(majorityAge, start);
    if (age === null) return { is: 'incomplete', missing: [majorityAge.id] };
    const birthday = birthdayAt(values['apprentice.birthDate'], age);
    if (birthday <= start || birthday > end) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Pensez au titre de séjour demandé à la majorité : l’apprenti(e), hors Union européenne, aura ${age} ans le ${formatFrenchDate(birthday)}, pendant le contrat (${formatFrenchDate(start)} au ${formatFrenchDate(end)}).`,
      fields: ['apprentice.nationality', 'apprentice.birthDate', 'contract.startDate', 'contract.endDate'],
    };
  },
});
