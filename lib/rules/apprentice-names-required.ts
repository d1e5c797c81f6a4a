import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { nameBoxes } from './french-list';
import { sourced } from './sources';

export const apprenticeNamesRequired = defineRule({
  id: 'apprentice-names-required',
  severity: 'blocking',
  statement: 'Le nom de naissance et le premier prénom de l’apprenti(e) sont remplis.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  looksAt: ['apprentice.lastName', 'apprentice.firstName'],
  check: (values) =>
    judgeFilled(
      values,
      ['apprentice.lastName', 'apprentice.firstName'],
      (blank) => `Remplissez ${nameBoxes(blank)}, comme sur la pièce d’identité : le contrat désigne l’apprenti(e) par son nom et son premier prénom.`,
    ),
});
