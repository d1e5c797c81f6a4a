import { formatFrenchDate } from '../fields/iso-date';
import { depositWorkingDays } from '../law/deposit-deadlines';
import { addWorkingDays } from '../law/working-days';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// D6224-1: at the latest five working days after the start. Before the start there is nothing to hurry about.
export const depositDeadline = defineRule({
  id: 'deposit-deadline',
  severity: 'info',
  statement: 'Le contrat se transmet à l’OPCO au plus tard cinq jours ouvrables après son début.',
  source: sourced('Code du travail, art. D6224-1'),
  needs: ['contract.startDate'],
  looksAt: ['contract.type'],
  needsFacts: ['today'],
  mayKnowFacts: ['sentOn'],
  check(values, { today, sentOn }) {
    const start = values['contract.startDate'];
    const days = legalAmount(depositWorkingDays, start);
    if (days === null) return { is: 'incomplete', missing: [depositWorkingDays.id] };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    // The start of an amended contract is long past.
    if (kind === 'amendment') return { is: 'inapplicable' };
    const deadline = addWorkingDays(start, days);
    const shown = `${formatFrenchDate(deadline)} (${days} jours ouvrables après le début, le ${formatFrenchDate(start)})`;
    if (sentOn === undefined ? today < start : sentOn <= deadline) return { is: 'pass' };
    const message =
      sentOn !== undefined
        ? `Gardez la trace de l’envoi : le contrat a été transmis le ${formatFrenchDate(sentOn)}, et la date limite était le ${shown}.`
        : today > deadline
          ? `Transmettez le contrat sans attendre : la date limite était le ${shown}.`
          : `Transmettez le contrat à l’OPCO le ${shown} au plus tard.`;
    return { is: 'violation', message, fields: ['contract.startDate'] };
  },
});
