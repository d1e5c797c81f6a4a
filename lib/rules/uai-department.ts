import { departmentsOfPostalCode } from '../law/identifiers/postal-code';
import { departmentsOfUai, parseUai } from '../law/identifiers/uai';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const uaiDepartment = defineRule({
  id: 'uai-department',
  severity: 'info',
  statement: 'Les trois premiers chiffres de l’UAI désignent le département du CFA.',
  source: sourced('Répertoire national des établissements (préfixes des UAI)'),
  needs: ['training.cfa.address.postalCode'],
  judgesText: ['training.cfa.uai'],
  check(values) {
    const uai = parseUai(values['training.cfa.uai']);
    const postalCode = values['training.cfa.address.postalCode'];
    const byUai = uai === null ? [] : departmentsOfUai(uai);
    const byPost = departmentsOfPostalCode(postalCode);
    if (uai === null || byUai.length === 0 || byPost.length === 0) return { is: 'inapplicable' };
    if (byUai.some((department) => byPost.includes(department))) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le numéro UAI (${uai}) et le code postal du CFA (${postalCode}) : le numéro est celui d’un établissement du département ${byUai.join(' ou ')}.`,
      fields: ['training.cfa.uai', 'training.cfa.address.postalCode'],
    };
  },
});
