import { defineRule } from './define-rule';
import { isOrdinaryName } from './person-name';
import { sourced } from './sources';

export const apprenticeFirstNameFormat = defineRule({
  id: 'apprentice-first-name-format',
  severity: 'warning',
  statement: 'Le prénom ne compte que des lettres, des espaces, des traits d’union et des apostrophes.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  judgesText: ['apprentice.firstName'],
  check(values) {
    const name = values['apprentice.firstName'];
    if (isOrdinaryName(name)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le prénom « ${name} » : on y attend au moins deux lettres, avec seulement des espaces, des traits d’union et des apostrophes.`,
      fields: ['apprentice.firstName'],
    };
  },
});
