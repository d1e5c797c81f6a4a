import { certificationNotFound, parseDiplomaCode } from '../law/identifiers/diploma-code';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// Letters may stand elsewhere than in third place in codes of higher education.
export const diplomaCodeFormat = defineRule({
  id: 'diploma-code-format',
  severity: 'blocking',
  statement: 'Le code du diplôme comporte 8 caractères, chiffres et parfois lettres, par exemple 50023121.',
  source: sourced('Notice 51649 du CERFA 10103, code du diplôme'),
  judgesText: ['training.diplomaCode'],
  check(values) {
    // The portal shows the words of the certification after its code, and 99 when it found none.
    const text = values['training.diplomaCode'].replace(/\s+[-–—:]\s.*$/, '');
    if (text === certificationNotFound || parseDiplomaCode(text) !== null) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Corrigez le code du diplôme « ${text} » : il comporte 8 caractères, chiffres et parfois lettres, par exemple 50023121. Le CFA le connaît.`,
      fields: ['training.diplomaCode'],
    };
  },
});
