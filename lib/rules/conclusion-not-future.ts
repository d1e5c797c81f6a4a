import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { unsourced } from './sources';

export const conclusionNotFuture = defineRule({
  id: 'conclusion-not-future',
  severity: 'info',
  statement: 'Le contrat est signé avant d’être transmis.',
  source: unsourced('Bon sens ; code du travail, art. D6224-1'),
  needs: ['contract.conclusionDate'],
  needsFacts: ['today', 'stage'],
  check(values, { today, stage }) {
    if (stage !== 'sending') return { is: 'inapplicable' };
    const conclusion = values['contract.conclusionDate'];
    if (conclusion <= today) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Signez le contrat avant de le transmettre : sa date de signature (${formatFrenchDate(conclusion)}) n’est pas encore venue.`,
      fields: ['contract.conclusionDate'],
    };
  },
});
