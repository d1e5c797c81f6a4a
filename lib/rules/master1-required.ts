import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { nameBoxes } from './french-list';
import { judgeMasterBoxes, masterBoxes } from './master-boxes';
import { sourced } from './sources';

// R6222-3, 4°: names and birth date of the master; the other boxes are those of the form.
export const master1Required = defineRule({
  id: 'master1-required',
  severity: 'blocking',
  statement: 'Le maître d’apprentissage n° 1 a nom, prénom, date de naissance, emploi, diplôme et niveau.',
  source: sourced('Code du travail, art. R6222-3 (4° et 5°) et L6223-8-1 ; notice 51649 du CERFA 10103'),
  inForce: { from: isoDate('2023-04-20') },
  looksAt: masterBoxes.master1,
  check(values) {
    const { lacking, unknown } = judgeMasterBoxes(values, 'master1');
    if (lacking.length > 0) {
      return {
        is: 'violation',
        message: `Complétez le maître d’apprentissage n° 1 : il manque ${nameBoxes(lacking)}. Le contrat dit qui forme l’apprenti(e) et avec quel diplôme.`,
        fields: lacking,
      };
    }
    return unknown.length > 0 ? { is: 'incomplete', missing: unknown } : { is: 'pass' };
  },
});
