import { defineRule } from './define-rule';
import { sourced } from './sources';

const fixedTerm = '1';

export const hazardousFixedTermProhibited = defineRule({
  id: 'hazardous-fixed-term-prohibited',
  severity: 'info',
  statement: 'En contrat à durée limitée, les travaux de l’article D4154-1 sont interdits à tout âge, sauf autorisation.',
  source: sourced('Code du travail, art. L4154-1 et D4154-1 à D4154-6'),
  needs: ['contract.hazardousWork', 'mode.contractMode'],
  check(values) {
    if (values['mode.contractMode'] !== fixedTerm) return { is: 'inapplicable' };
    if (!values['contract.hazardousWork']) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Assurez-vous que l’apprenti(e) n’est affecté(e) à aucun travail de l’article D4154-1 (amiante, certains agents chimiques) : en contrat à durée limitée (mode 1), ils sont interdits à tout âge, sauf autorisation.',
      fields: ['contract.hazardousWork', 'mode.contractMode'],
    };
  },
});
