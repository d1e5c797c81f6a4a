import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const endAfterStart = defineRule({
  id: 'end-after-start',
  severity: 'blocking',
  statement: 'Le contrat finit après avoir commencé.',
  source: sourced('Code du travail, art. L6222-7-1'),
  needs: ['contract.startDate', 'contract.endDate'],
  check(values) {
    const start = values['contract.startDate'];
    const end = values['contract.endDate'];
    if (end > start) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Corrigez la date de fin (${formatFrenchDate(end)}) : elle doit venir après le début du contrat (${formatFrenchDate(start)}).`,
      fields: ['contract.endDate', 'contract.startDate'],
    };
  },
});
