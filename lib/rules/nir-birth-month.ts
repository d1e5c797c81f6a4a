import { parseNir } from '../law/identifiers/nir';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

export const nirBirthMonth = defineRule({
  id: 'nir-birth-month',
  severity: 'warning',
  statement: 'Les 4e et 5e chiffres du NIR sont le mois de naissance.',
  source: sourced('Notice 51649 du CERFA 10103, NIR'),
  needs: ['apprentice.birthDate'],
  judgesText: ['apprentice.nir'],
  check(values) {
    const nir = parseNir(values['apprentice.nir']);
    // Beyond 12 the civil record has no month; provisional numbers are made otherwise.
    if (nir === null || nir.isProvisional || nir.month < '01' || nir.month > '12') return { is: 'inapplicable' };
    const month = values['apprentice.birthDate'].slice(5, 7);
    if (nir.month === month) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le NIR et la date de naissance : les 4e et 5e chiffres du numéro ne sont pas ceux du mois de naissance (${months[Number(month) - 1] ?? month}).`,
      fields: ['apprentice.nir', 'apprentice.birthDate'],
    };
  },
});
