import { defineRule } from './define-rule';
import { sourced } from './sources';

export const unemploymentSchemePublicOnly = defineRule({
  id: 'unemployment-scheme-public-only',
  severity: 'warning',
  statement: 'Seul un employeur public coche l’adhésion au régime spécifique d’assurance chômage.',
  source: sourced('Code du travail, art. L5424-2 ; notice 51649 du CERFA 10103'),
  needs: ['employer.unemploymentScheme', 'employer.sector'],
  check(values) {
    if (values['employer.sector'] !== 'prive') return { is: 'inapplicable' };
    if (!values['employer.unemploymentScheme']) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Décochez l’adhésion au régime spécifique d’assurance chômage, ou corrigez la case « employeur privé » : elle ne concerne que les employeurs publics.',
      fields: ['employer.unemploymentScheme', 'employer.sector'],
      corrections: [{ field: 'employer.unemploymentScheme', value: false }],
    };
  },
});
