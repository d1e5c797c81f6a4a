import { defineRule } from './define-rule';
import { sourced } from './sources';

// A CFA of the group has another SIREN: only the user can tell.
export const companyCfaDefaultNo = defineRule({
  id: 'company-cfa-default-no',
  severity: 'warning',
  statement: 'Un CFA d’entreprise est propre à l’entreprise ou à son groupe.',
  source: sourced('Code du travail, art. L6231-1 et suivants'),
  needs: ['training.companyCfa'],
  mayKnow: ['training.cfa.siret', 'employer.siret'],
  mayKnowFacts: ['isOwnCfa'],
  check(values, { isOwnCfa }) {
    if (!values['training.companyCfa'] || isOwnCfa === true) return { is: 'pass' };
    const cfa = values['training.cfa.siret'];
    const employer = values['employer.siret'];
    if (cfa === null) return { is: 'incomplete', missing: ['training.cfa.siret'] };
    if (employer === null) return { is: 'incomplete', missing: ['employer.siret'] };
    const [cfaSiren, employerSiren] = [cfa.slice(0, 9), employer.slice(0, 9)];
    if (cfaSiren === employerSiren) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez « CFA d’entreprise : oui » : le CFA (SIREN ${cfaSiren}) n’est pas l’entreprise (SIREN ${employerSiren}). Cette réponse ne vaut que pour un CFA propre à l’entreprise ou à son groupe.`,
      fields: ['training.companyCfa', 'training.cfa.siret'],
      corrections: [{ field: 'training.companyCfa', value: false }],
    };
  },
});
