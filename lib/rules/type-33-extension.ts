import { addMonths, formatFrenchDate } from '../fields/iso-date';
import { maximumExtensionAfterFailure } from '../law/duration-limits';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

const afterFailure = '33';

// L6222-11: after a failed exam the apprenticeship may be extended by one year at most.
export const type33Extension = defineRule({
  id: 'type-33-extension',
  severity: 'warning',
  statement: 'Après un échec à l’examen, la prolongation (type 33) dure un an au plus.',
  source: sourced('Code du travail, art. L6222-11'),
  needs: ['contract.type', 'contract.endDate'],
  mayKnow: ['contract.conclusionDate'],
  needsFacts: ['today'],
  mayKnowFacts: ['previousContractEndDate'],
  check(values, { today, previousContractEndDate }) {
    if (values['contract.type'] !== afterFailure) return { is: 'inapplicable' };
    if (previousContractEndDate === undefined) return { is: 'incomplete', missing: ['previousContractEndDate'] };
    const months = legalAmount(maximumExtensionAfterFailure, values['contract.conclusionDate'] ?? today);
    if (months === null) return { is: 'incomplete', missing: [maximumExtensionAfterFailure.id] };
    const end = values['contract.endDate'];
    const lastDay = addMonths(previousContractEndDate, months);
    if (end <= lastDay) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Ramenez la fin du contrat (${formatFrenchDate(end)}) au ${formatFrenchDate(lastDay)} au plus : après un échec, la prolongation dure un an au plus à partir de la fin prévue (${formatFrenchDate(previousContractEndDate)}).`,
      fields: ['contract.endDate', 'contract.type'],
    };
  },
});
