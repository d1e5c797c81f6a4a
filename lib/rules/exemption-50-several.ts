import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { sourced } from './sources';

const several = '50';

export const exemption50Several = defineRule({
  id: 'exemption-50-several',
  severity: 'warning',
  statement: 'La dérogation 50 suppose au moins deux dérogations à la fois.',
  source: sourced('Notice 51649 du CERFA 10103, type de dérogation (« cumul de dérogations »)'),
  needs: ['contract.exemptionType'],
  mayKnowFacts: ['gatheredExemptions'],
  check(values, { gatheredExemptions = [] }) {
    if (values['contract.exemptionType'] !== several) return { is: 'inapplicable' };
    const codes = [...new Set(gatheredExemptions)].filter((code) => code !== several);
    if (codes.length >= 2) return { is: 'pass' };
    const known = codes.length === 0 ? '' : ` (vous n’avez indiqué que ${listInFrench(codes)})`;
    return {
      is: 'violation',
      message: `Vérifiez quelles dérogations s’appliquent${known}, ou prenez le code simple : le code 50 est un cumul d’au moins deux dérogations, d’âge et de durée par exemple.`,
      fields: ['contract.exemptionType'],
      corrections: codes.map((value) => ({ field: 'contract.exemptionType', value })),
    };
  },
});
