import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const sexExactlyOne = defineRule({
  id: 'sex-exactly-one',
  severity: 'blocking',
  statement: 'Une seule des deux cases du sexe est cochée.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  judgesBlank: ['apprentice.sex'],
  check(values) {
    const sex = values['apprentice.sex'];
    if (sex !== null && queryEntry('sex', sex) !== undefined) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Cochez une seule case pour « Sexe », M ou F : le formulaire demande l’une des deux, comme sur la pièce d’identité.',
      fields: ['apprentice.sex'],
    };
  },
});
