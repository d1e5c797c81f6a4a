import { defineRule } from './define-rule';
import { sourced } from './sources';

export const employerSpecificSeasonal = defineRule({
  id: 'employer-specific-seasonal',
  severity: 'warning',
  statement: 'Le mode contractuel 4 (saisonnier à deux employeurs) va avec l’employeur spécifique 3 (employeur saisonnier).',
  source: sourced('Code du travail, art. L6222-5-1 ; notice 51649 du CERFA 10103'),
  needs: ['employer.specific', 'mode.contractMode'],
  check(values) {
    if (values['mode.contractMode'] !== '4') return { is: 'inapplicable' };
    const specific = values['employer.specific'];
    if (specific === '3') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Mettez « 3 – Employeur saisonnier » comme employeur spécifique (vous avez ${specific}), ou corrigez le mode contractuel : le mode 4 est celui des saisons chez deux employeurs.`,
      fields: ['employer.specific', 'mode.contractMode'],
      corrections: [{ field: 'employer.specific', value: '3' }],
    };
  },
});
