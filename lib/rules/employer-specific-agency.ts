import { defineRule } from './define-rule';
import { sourced } from './sources';

// Not the other way round: an agency may sign an ordinary contract for its own staff.
export const employerSpecificAgency = defineRule({
  id: 'employer-specific-agency',
  severity: 'warning',
  statement: 'Le mode contractuel 3 (travail temporaire) va avec l’employeur spécifique 1 (entreprise de travail temporaire).',
  source: sourced('Notice 51649 du CERFA 10103, mode contractuel et employeur spécifique'),
  needs: ['employer.specific', 'mode.contractMode'],
  check(values) {
    if (values['mode.contractMode'] !== '3') return { is: 'inapplicable' };
    const specific = values['employer.specific'];
    if (specific === '1') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Mettez « 1 – Entreprise de travail temporaire » comme employeur spécifique (vous avez ${specific}), ou corrigez le mode contractuel : le mode 3 est celui du travail temporaire.`,
      fields: ['employer.specific', 'mode.contractMode'],
      corrections: [{ field: 'employer.specific', value: '1' }],
    };
  },
});
