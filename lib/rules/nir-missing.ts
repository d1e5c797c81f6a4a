import { defineRule } from './define-rule';
import { isoDate } from '../fields/iso-date';
import { sourced } from './sources';

// Never blocking: a person who has just arrived in France may have no number.
export const nirMissing = defineRule({
  id: 'nir-missing',
  severity: 'warning',
  statement: 'Le NIR (numéro de sécurité sociale) de l’apprenti(e) est indiqué, sauf si la personne n’en a pas encore.',
  source: sourced('Notice 51649 du CERFA 10103, NIR'),
  inForce: { from: isoDate('2021-02-25') },
  judgesBlank: ['apprentice.nir'],
  check(values) {
    if (values['apprentice.nir'] !== null) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Indiquez le NIR (numéro de sécurité sociale) de l’apprenti(e) : il est vide. Laissez-le ainsi seulement si la personne n’a pas encore de numéro.',
      fields: ['apprentice.nir'],
    };
  },
});
