import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// In an extension the end is the new one.
export const amendmentDateWithinContract = defineRule({
  id: 'amendment-date-within-contract',
  severity: 'blocking',
  statement: 'La date d’effet de l’avenant se situe entre le début et la fin du contrat, prolongation comprise.',
  source: sourced('Notice 51649 du CERFA 10103, avenant'),
  needs: ['contract.amendmentEffectDate', 'contract.startDate', 'contract.endDate'],
  check(values) {
    const effect = values['contract.amendmentEffectDate'];
    const start = values['contract.startDate'];
    const end = values['contract.endDate'];
    if (start <= effect && effect <= end) return { is: 'pass' };
    const isEarly = effect < start;
    return {
      is: 'violation',
      message: `Corrigez la date d’effet de l’avenant (${formatFrenchDate(effect)}) ou celle du contrat : elle tombe ${isEarly ? 'avant le début' : 'après la fin'} (${formatFrenchDate(isEarly ? start : end)}).`,
      fields: ['contract.amendmentEffectDate', isEarly ? 'contract.startDate' : 'contract.endDate'],
    };
  },
});
