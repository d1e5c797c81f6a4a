import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { nameBoxes } from './french-list';
import { sourced } from './sources';

export const employerNameRequired = defineRule({
  id: 'employer-name-required',
  severity: 'blocking',
  statement: 'La dénomination et le SIRET de l’employeur sont remplis.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’employeur »'),
  looksAt: ['employer.name', 'employer.siret'],
  check: (values) =>
    judgeFilled(
      values,
      ['employer.name', 'employer.siret'],
      (blank) => `Remplissez ${nameBoxes(blank)} de l’employeur : sans eux, l’OPCO ne sait pas qui embauche.`,
    ),
});
