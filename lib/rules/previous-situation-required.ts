import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const previousSituationRequired = defineRule({
  id: 'previous-situation-required',
  severity: 'blocking',
  statement: 'La situation avant ce contrat porte l’un des codes 1 à 12.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  judgesBlank: ['apprentice.previousSituation'],
  check(values) {
    const situation = values['apprentice.previousSituation'];
    if (situation !== null && queryEntry('previousSituation', situation) !== undefined) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Choisissez « Situation avant ce contrat » dans la liste, de 1 (scolaire) à 12 (inactif)${situation === null ? '' : ` : ${situation} n’y est pas`}. Le formulaire demande l’un de ces codes.`,
      fields: ['apprentice.previousSituation'],
    };
  },
});
