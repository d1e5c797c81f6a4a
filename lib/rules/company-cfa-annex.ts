import { defineRule } from './define-rule';
import { sourced } from './sources';
import { isUploaded } from './uploaded-documents';

// D6224-1, second paragraph: title, objective, content, means, duration, period, follow-up and price of the training.
export const companyCfaAnnex = defineRule({
  id: 'company-cfa-annex',
  severity: 'warning',
  statement: 'Avec un CFA d’entreprise, l’annexe pédagogique et financière remplace la convention de formation.',
  source: sourced('Code du travail, art. D6224-1 (2e alinéa)'),
  needs: ['training.companyCfa'],
  mayKnowFacts: ['uploads', 'hasCompanyCfaAnnex'],
  check(values, { uploads, hasCompanyCfaAnnex }) {
    if (!values['training.companyCfa']) return { is: 'pass' };
    const isThere = hasCompanyCfaAnnex === true ? true : isUploaded(uploads, 'annex');
    if (isThere === true) return { is: 'pass' };
    if (isThere === 'unknown' && hasCompanyCfaAnnex === undefined) return { is: 'incomplete', missing: ['hasCompanyCfaAnnex'] };
    return {
      is: 'violation',
      message: 'Joignez l’annexe pédagogique et financière : quand le CFA est interne à l’entreprise, elle remplace la convention de formation.',
      fields: ['training.companyCfa'],
    };
  },
});
