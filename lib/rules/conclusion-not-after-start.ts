import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// « Le contrat est signé […] préalablement à l’emploi » : the signature comes at the latest on the day the contract starts.
export const conclusionNotAfterStart = defineRule({
  id: 'conclusion-not-after-start',
  severity: 'blocking',
  statement: 'Le contrat se signe au plus tard le jour où il commence.',
  source: sourced('Code du travail, art. L6222-4 et R6222-2'),
  needs: ['contract.conclusionDate', 'contract.startDate'],
  check(values) {
    const conclusion = values['contract.conclusionDate'];
    const start = values['contract.startDate'];
    if (conclusion <= start) return { is: 'pass' };
    return {
      is: 'violation',
      message: `La signature (${formatFrenchDate(conclusion)}) est datée après le début du contrat (${formatFrenchDate(start)}). Relisez ces deux dates sur le CERFA signé : un contrat se signe au plus tard le jour où il commence.`,
      fields: ['contract.conclusionDate', 'contract.startDate'],
    };
  },
});
