import { defineRule } from './define-rule';
import { sourced } from './sources';

// « 99 – Certification non trouvée » of the portal, whatever stands after the number.
const notFound = /^99(?:\D|$)/;

export const certification99Notice = defineRule({
  id: 'certification-99-notice',
  severity: 'info',
  statement: 'Le code 99 (certification non trouvée) ne se choisit qu’après avoir vérifié le code du diplôme.',
  source: sourced('Guide eGestion'),
  judgesText: ['training.diplomaCode'],
  check(values) {
    if (!notFound.test(values['training.diplomaCode'])) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Vérifiez d’abord le code du diplôme avec le CFA, et gardez le code RNCP : « 99 – Certification non trouvée » ne se choisit que si la recherche par code ne donne rien.',
      fields: ['training.diplomaCode'],
    };
  },
});
