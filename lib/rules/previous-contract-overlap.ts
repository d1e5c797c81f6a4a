import { formatFrenchDate } from '../fields/iso-date';
import { contractKind } from './contract-kind';
import { defineRule } from './define-rule';
import { unsourced } from './sources';

export const previousContractOverlap = defineRule({
  id: 'previous-contract-overlap',
  severity: 'warning',
  statement: 'Un nouveau contrat commence après la fin du précédent.',
  source: unsourced('Bon sens'),
  needs: ['contract.type', 'contract.startDate'],
  needsFacts: ['previousContractEndDate'],
  check(values, { previousContractEndDate }) {
    if (contractKind(values['contract.type']) !== 'succession') return { is: 'inapplicable' };
    const start = values['contract.startDate'];
    if (start > previousContractEndDate) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le début du contrat (${formatFrenchDate(start)}) et la fin du précédent (${formatFrenchDate(previousContractEndDate)}) : les deux se chevauchent.`,
      fields: ['contract.startDate', 'contract.type'],
    };
  },
});
