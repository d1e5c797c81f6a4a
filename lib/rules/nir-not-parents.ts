import { parseNir } from '../law/identifiers/nir';
import { defineRule } from './define-rule';
import { isLikelyOfParent } from './nir-of-parent';
import { unsourced } from './sources';

export const nirNotParents = defineRule({
  id: 'nir-not-parents',
  severity: 'info',
  statement: 'Le NIR est le numéro propre à l’apprenti(e), pas celui d’un parent.',
  source: unsourced('Notice 51649 du CERFA 10103, NIR'),
  needs: ['apprentice.birthDate'],
  judgesText: ['apprentice.nir'],
  check(values, { today }) {
    const nir = parseNir(values['apprentice.nir']);
    if (nir === null) return { is: 'inapplicable' };
    const birthDate = values['apprentice.birthDate'];
    if (!isLikelyOfParent(nir, birthDate, today)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Indiquez le numéro propre à l’apprenti(e), né(e) en ${birthDate.slice(0, 4)} : celui-ci semble être le numéro d’un parent.`,
      fields: ['apprentice.nir', 'apprentice.birthDate'],
    };
  },
});
