import { addDays, formatFrenchDate } from '../fields/iso-date';
import { opcoDecisionDays } from '../law/deposit-deadlines';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// D6224-2: twenty days from the complete file; without an answer it is a refusal.
export const opcoDecisionDelay = defineRule({
  id: 'opco-decision-delay',
  severity: 'info',
  statement: 'L’OPCO a 20 jours après réception du dossier complet pour se prononcer ; sans réponse, c’est un refus.',
  source: sourced('Code du travail, art. D6224-2'),
  mayKnow: ['contract.startDate'],
  needsFacts: ['today'],
  mayKnowFacts: ['sentOn', 'opcoDecidedOn'],
  check(_, { today, sentOn, opcoDecidedOn }) {
    if (sentOn === undefined) return { is: 'inapplicable' };
    if (opcoDecidedOn !== undefined) return { is: 'pass' };
    const days = legalAmount(opcoDecisionDays, sentOn);
    if (days === null) return { is: 'incomplete', missing: [opcoDecisionDays.id] };
    const latest = addDays(sentOn, days);
    const message =
      today > latest
        ? `Appelez votre OPCO : le dossier transmis le ${formatFrenchDate(sentOn)} n’a pas eu de réponse au ${formatFrenchDate(latest)}, et sans réponse dans les ${days} jours du dossier complet, c’est un refus.`
        : `Attendez la réponse de l’OPCO jusqu’au ${formatFrenchDate(latest)} : il a ${days} jours après réception du dossier complet (transmis le ${formatFrenchDate(sentOn)}). Sans réponse, c’est un refus.`;
    return { is: 'violation', message, fields: ['contract.startDate'] };
  },
});
