import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// eGestion puts the date of conclusion there itself; the paper form has no such box.
export const signatureDateEqualsConclusion = defineRule({
  id: 'signature-date-equals-conclusion',
  severity: 'blocking',
  statement: 'La date « Fait le » est celle de la signature du contrat.',
  source: sourced('Guide eGestion, étape 3'),
  needs: ['signature.date', 'contract.conclusionDate'],
  check(values) {
    const written = values['signature.date'];
    const conclusion = values['contract.conclusionDate'];
    if (written === conclusion) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Remettez « Fait le » au ${formatFrenchDate(conclusion)}, date de signature du contrat que le portail y avait mise (vous avez le ${formatFrenchDate(written)}).`,
      fields: ['signature.date', 'contract.conclusionDate'],
      corrections: [{ field: 'signature.date', value: conclusion }],
    };
  },
});
