import { foreignCountryOf } from '../law/identifiers/countries';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// A NIR that says 99 belongs to nir-birth-department.
export const birthAbroad99 = defineRule({
  id: 'birth-abroad-99',
  severity: 'warning',
  statement: 'Pour une naissance à l’étranger, le département est 99 et la commune nomme la ville et le pays.',
  source: sourced('Notice 51649 du CERFA 10103, cadre L’apprenti(e)'),
  needs: ['apprentice.birthDepartment', 'apprentice.birthCity'],
  check(values) {
    const country = foreignCountryOf(values['apprentice.birthCity']);
    if (country === null) return { is: 'inapplicable' };
    const department = values['apprentice.birthDepartment'];
    if (department === '99') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Mettez 99 comme département de naissance (il y a ${department}) : la commune de naissance nomme un autre pays (${country}). Si la naissance a eu lieu en France, corrigez la commune.`,
      fields: ['apprentice.birthDepartment', 'apprentice.birthCity'],
      corrections: [{ field: 'apprentice.birthDepartment', value: '99' }],
    };
  },
});
