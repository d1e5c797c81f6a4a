import { birthYearOfNir, departmentOfNir, nirDepartmentsOf, parseNir } from '../law/identifiers/nir';
import { defineRule } from './define-rule';
import { sourced } from './sources';

/** The departments around Paris date from then (general knowledge). */
const firstYearOfDepartments = 1968;
const corsica: readonly string[] = ['2A', '2B', '20'];

// Overseas the department has three characters in the number too; the control of the public tool compares two and refuses them all.
export const nirBirthDepartment = defineRule({
  id: 'nir-birth-department',
  severity: 'warning',
  statement: 'Le département de naissance lu dans le NIR est celui indiqué (99 : naissance à l’étranger).',
  source: sourced('Notice 51649 du CERFA 10103, NIR'),
  needs: ['apprentice.birthDepartment'],
  mayKnow: ['apprentice.birthDate'],
  judgesText: ['apprentice.nir'],
  check(values, { today }) {
    const nir = parseNir(values['apprentice.nir']);
    const department = values['apprentice.birthDepartment'];
    if (nir === null || nir.isProvisional || corsica.includes(department)) return { is: 'inapplicable' };
    const birthYear = Number(values['apprentice.birthDate']?.slice(0, 4) ?? birthYearOfNir(nir, Number(today.slice(0, 4))));
    if (birthYear < firstYearOfDepartments) return { is: 'inapplicable' };
    if (nirDepartmentsOf(department, birthYear).includes(departmentOfNir(nir))) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le NIR et le département de naissance (${department}) : le numéro en porte un autre. Une naissance à l’étranger s’écrit 99.`,
      fields: ['apprentice.birthDepartment', 'apprentice.nir'],
    };
  },
});
