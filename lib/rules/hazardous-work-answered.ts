import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { nameBoxes } from './french-list';
import { sourced } from './sources';

// The portal may stand at « non » before anybody has answered.
export const hazardousWorkAnswered = defineRule({
  id: 'hazardous-work-answered',
  severity: 'blocking',
  statement: 'La question sur les machines dangereuses et les risques particuliers a une réponse, oui ou non.',
  source: sourced('Notice 51649 du CERFA 10103 ; guide eGestion'),
  looksAt: ['contract.hazardousWork'],
  check: (values) =>
    judgeFilled(
      values,
      ['contract.hazardousWork'],
      (blank) => `Répondez oui ou non à ${nameBoxes(blank)} : la réponse engage la protection de l’apprenti(e).`,
    ),
});
