import { parseNir } from '../law/identifiers/nir';
import { defineRule } from './define-rule';
import { isLikelyOfParent } from './nir-of-parent';
import { sourced } from './sources';

// A warning: a birth date rectified by a court may differ from the number for some time.
export const nirBirthYear = defineRule({
  id: 'nir-birth-year',
  severity: 'warning',
  statement: 'Les 2e et 3e chiffres du NIR sont ceux de l’année de naissance.',
  source: sourced('Notice 51649 du CERFA 10103, NIR'),
  needs: ['apprentice.birthDate'],
  judgesText: ['apprentice.nir'],
  check(values, { today }) {
    const nir = parseNir(values['apprentice.nir']);
    const birthDate = values['apprentice.birthDate'];
    // The number of a parent is said by nir-not-parents.
    if (nir === null || isLikelyOfParent(nir, birthDate, today)) return { is: 'inapplicable' };
    const year = birthDate.slice(0, 4);
    if (nir.year === year.slice(2)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le NIR et la date de naissance : les 2e et 3e chiffres du numéro ne sont pas ceux de l’année ${year}.`,
      fields: ['apprentice.nir', 'apprentice.birthDate'],
    };
  },
});
