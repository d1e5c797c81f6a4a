import { compactCode } from '../law/identifiers/compact-code';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const rncpFormat = defineRule({
  id: 'rncp-format',
  severity: 'blocking',
  statement: 'Le code RNCP s’écrit « RNCP » suivi de chiffres ; un code « RS » ne se prépare pas en apprentissage.',
  source: sourced('Notice 51649 du CERFA 10103, code RNCP'),
  judgesText: ['training.rncpCode'],
  check(values) {
    const text = values['training.rncpCode'];
    const code = compactCode(text);
    if (/^(?:RNCP)?\d{2,6}$/.test(code)) return { is: 'pass' };
    const why = /^RS\d/.test(code) ? 'un code « RS » (répertoire spécifique) ne se prépare pas en apprentissage' : 'il s’écrit « RNCP » suivi de chiffres, par exemple RNCP38428';
    return { is: 'violation', message: `Remplacez « ${text} » par le code RNCP de la certification, que le CFA connaît : ${why}.`, fields: ['training.rncpCode'] };
  },
});
