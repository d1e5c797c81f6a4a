import { nirDepartmentsOf, parseNir } from '../law/identifiers/nir';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// The year 1976 is general knowledge.
export const nirCorsica = defineRule({
  id: 'nir-corsica',
  severity: 'warning',
  statement: 'Pour une naissance en Corse, le NIR porte 2A ou 2B depuis 1976 (20 avant).',
  source: sourced('Insee, code officiel géographique'),
  needs: ['apprentice.birthDepartment', 'apprentice.birthDate'],
  judgesText: ['apprentice.nir'],
  check(values) {
    const nir = parseNir(values['apprentice.nir']);
    const department = values['apprentice.birthDepartment'];
    if (nir === null || nir.isProvisional || (department !== '2A' && department !== '2B')) return { is: 'inapplicable' };
    const allowed = nirDepartmentsOf(department, Number(values['apprentice.birthDate'].slice(0, 4)));
    if (allowed.includes(nir.department)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le NIR et le département de naissance (${department}) : pour cette naissance, le numéro porte ${allowed.join(' ou ')} après le mois.`,
      fields: ['apprentice.nir', 'apprentice.birthDepartment', 'apprentice.birthDate'],
    };
  },
});
