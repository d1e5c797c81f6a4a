import { formatFrenchDate } from '../fields/iso-date';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// L6222-4: both parties sign before the apprentice is employed. An earlier day of signature is never proposed: that would be antedating.
export const conclusionNotAfterStart = defineRule({
  id: 'conclusion-not-after-start',
  severity: 'blocking',
  statement: 'Le contrat se signe au plus tard le jour où il commence.',
  source: sourced('Code du travail, art. L6222-4 ; notice 51649 du CERFA 10103'),
  needs: ['contract.conclusionDate', 'contract.startDate'],
  looksAt: ['contract.type'],
  check(values) {
    const conclusion = values['contract.conclusionDate'];
    const start = values['contract.startDate'];
    if (conclusion <= start) return { is: 'pass' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    // An amendment is signed while the contract runs.
    if (kind === 'amendment') return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Corrigez la date de signature (${formatFrenchDate(conclusion)}) si elle est mal saisie, sinon reportez le début du contrat (${formatFrenchDate(start)}) : un contrat se signe au plus tard le jour où il commence.`,
      fields: ['contract.conclusionDate', 'contract.startDate'],
    };
  },
});
