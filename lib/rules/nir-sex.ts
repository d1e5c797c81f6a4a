import { parseNir } from '../law/identifiers/nir';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// A warning: after a change of civil sex the number is corrected later.
export const nirSex = defineRule({
  id: 'nir-sex',
  severity: 'warning',
  statement: 'Le premier chiffre du NIR correspond au sexe indiqué (1 : masculin, 2 : féminin).',
  source: sourced('Notice 51649 du CERFA 10103, NIR'),
  needs: ['apprentice.sex'],
  judgesText: ['apprentice.nir'],
  check(values) {
    const nir = parseNir(values['apprentice.nir']);
    const sex = values['apprentice.sex'];
    if (nir === null || (sex !== 'M' && sex !== 'F')) return { is: 'inapplicable' };
    if (nir.sex === sex) return { is: 'pass' };
    const named = sex === 'M' ? 'masculin' : 'féminin';
    return {
      is: 'violation',
      message: `Vérifiez le NIR et le sexe indiqué (${named}) : le premier chiffre du numéro est celui de l’autre sexe.`,
      fields: ['apprentice.nir', 'apprentice.sex'],
    };
  },
});
