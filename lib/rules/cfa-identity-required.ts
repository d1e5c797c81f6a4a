import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { nameBoxes } from './french-list';
import { sourced } from './sources';

const boxes = ['training.cfa.name', 'training.cfa.siret', 'training.companyCfa'] as const;

export const cfaIdentityRequired = defineRule({
  id: 'cfa-identity-required',
  severity: 'blocking',
  statement: 'Le CFA a sa dénomination, son SIRET et une réponse à « CFA d’entreprise ».',
  source: sourced('Notice 51649 du CERFA 10103, La formation'),
  looksAt: boxes,
  check: (values) => judgeFilled(values, boxes, (blank) => `Complétez le CFA : il manque ${nameBoxes(blank)}. Le contrat dit qui forme l’apprenti(e).`),
});
