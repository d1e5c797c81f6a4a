import { defineRule } from './define-rule';
import { isOrdinaryName } from './person-name';
import { sourced } from './sources';

// The portal's form asks for the name of the civil register. One-letter surnames and other signs exist, hence a warning.
export const apprenticeBirthNameFormat = defineRule({
  id: 'apprentice-birth-name-format',
  severity: 'warning',
  statement: 'Le nom de naissance ne compte que des lettres, des espaces, des traits d’union et des apostrophes.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  judgesText: ['apprentice.lastName'],
  check(values) {
    const name = values['apprentice.lastName'];
    if (isOrdinaryName(name)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le nom de naissance « ${name} » : on y attend au moins deux lettres, avec seulement des espaces, des traits d’union et des apostrophes.`,
      fields: ['apprentice.lastName'],
    };
  },
});
