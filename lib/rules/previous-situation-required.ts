import { defineRule } from './define-rule';
import { judgeCode } from './shown-code';
import { sourced } from './sources';

export const previousSituationRequired = defineRule({
  id: 'previous-situation-required',
  severity: 'blocking',
  statement: 'La situation avant ce contrat porte l’un des codes 1 à 12.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  looksAt: ['apprentice.previousSituation'],
  check: (values) =>
    judgeCode(
      values['apprentice.previousSituation'],
      'apprentice.previousSituation',
      'previousSituation',
      (wrong) => `Choisissez « Situation avant ce contrat » dans la liste, de 1 (scolaire) à 12 (inactif)${wrong === null ? '' : ` : ${wrong} n’y est pas`}. Le formulaire demande l’un de ces codes.`,
    ),
});
