import { addMonths, formatFrenchDate, isoDate } from '../fields/iso-date';
import { aidTransmissionMonths } from '../law/deposit-deadlines';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

export const aidTransmissionSixMonths = defineRule({
  id: 'aid-transmission-six-months',
  severity: 'info',
  statement: 'Pour l’aide à l’embauche, le contrat arrive à l’OPCO dans les six mois qui suivent sa signature.',
  source: sourced('Code du travail, art. D6243-1 et suivants ; décret n° 2026-168 du 6 mars 2026'),
  inForce: { from: isoDate('2026-03-08'), until: isoDate('2026-12-31') },
  needs: ['contract.conclusionDate'],
  needsFacts: ['today'],
  mayKnowFacts: ['sentOn'],
  check(values, { today, sentOn }) {
    const conclusion = values['contract.conclusionDate'];
    const months = legalAmount(aidTransmissionMonths, conclusion);
    if (months === null) return { is: 'incomplete', missing: [aidTransmissionMonths.id] };
    const latest = addMonths(conclusion, months);
    if ((sentOn ?? today) <= latest) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Ne comptez plus sur l’aide à l’embauche sans l’avis de votre OPCO : signé le ${formatFrenchDate(conclusion)}, le contrat devait lui arriver le ${formatFrenchDate(latest)} au plus tard.`,
      fields: ['contract.conclusionDate'],
    };
  },
});
