import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { nameBoxes } from './french-list';
import { sourced } from './sources';

const declarations = ['apprentice.eliteAthlete', 'apprentice.disabledWorker', 'apprentice.businessProject'] as const;

export const apprenticeDeclarationsAnswered = defineRule({
  id: 'apprentice-declarations-answered',
  severity: 'warning',
  statement: 'Les trois déclarations de l’apprenti(e) ont une réponse, oui ou non.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  inForce: { from: isoDate('2023-04-20') },
  looksAt: declarations,
  check: (values) =>
    judgeFilled(
      values,
      declarations,
      (blank) => `Répondez oui ou non à ${nameBoxes(blank)} : la limite d’âge, la durée et les aides en dépendent.`,
    ),
});
