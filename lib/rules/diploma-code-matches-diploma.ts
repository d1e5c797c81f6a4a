import { queryEntry } from '../fields/nomenclatures';
import { certificationNotFound, diplomasOfDiplomaCode, parseDiplomaCode } from '../law/identifiers/diploma-code';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { sourced } from './sources';

export const diplomaCodeMatchesDiploma = defineRule({
  id: 'diploma-code-matches-diploma',
  severity: 'warning',
  statement: 'Le code du diplôme est de la même famille que le diplôme visé.',
  source: sourced('Nomenclature nationale des formations (Éducation nationale)'),
  needs: ['training.targetDiploma'],
  judgesText: ['training.diplomaCode'],
  check(values) {
    const text = values['training.diplomaCode'];
    const target = values['training.targetDiploma'];
    const code = parseDiplomaCode(text);
    const diplomas = code === null ? null : diplomasOfDiplomaCode(code);
    if (text === certificationNotFound || code === null || diplomas === null) return { is: 'inapplicable' };
    if (diplomas.includes(target)) return { is: 'pass' };
    const [only, ...others] = diplomas;
    return {
      is: 'violation',
      message: `Vérifiez le diplôme visé (${nameDiploma(target)}) et le code du diplôme (${code}) : ce code est celui d’un diplôme ${listInFrench(diplomas.map(nameDiploma), 'ou')}.`,
      fields: ['training.targetDiploma', 'training.diplomaCode'],
      corrections: only !== undefined && others.length === 0 ? [{ field: 'training.targetDiploma', value: only }] : [],
    };
  },
});

function nameDiploma(code: string): string {
  const label = queryEntry('diploma', code)?.label;
  return label === undefined ? code : `${code} – ${label}`;
}
