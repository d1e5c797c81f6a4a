import { defineRule } from './define-rule';
import { sourced } from './sources';

export const nafFormat = defineRule({
  id: 'naf-format',
  severity: 'blocking',
  statement: 'Le code NAF comporte 4 chiffres et une lettre, par exemple 43.99C.',
  source: sourced('Notice 51649 du CERFA 10103, code NAF'),
  judgesText: ['employer.naf'],
  check(values) {
    const text = values['employer.naf'];
    // A page may show the code with its wording.
    if (/^\d{2}\.?\d{2}\s?[A-Z](?:\s*[-–—:].*)?$/i.test(text)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Remplacez « ${text} » par le code NAF de l’entreprise : 4 chiffres et une lettre, par exemple 43.99C. Il figure sur l’avis de situation Sirene.`,
      fields: ['employer.naf'],
    };
  },
});
