import { hasRightSiretKey } from '../law/identifiers/siret';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { sayDigits, siretFields, writtenSirets } from './siret-fields';
import { sourced } from './sources';

export const siretLuhn = defineRule({
  id: 'siret-luhn',
  severity: 'blocking',
  statement: 'Le chiffre de contrôle du SIRET est juste.',
  source: sourced('Insee, répertoire Sirene'),
  looksAt: siretFields,
  check(values) {
    const written = writtenSirets(values);
    if (written.length === 0) {
      const isAbsent = siretFields.every((field) => values[field].state === 'absent');
      return isAbsent ? { is: 'incomplete', missing: siretFields } : { is: 'inapplicable' };
    }
    const wrong = written.filter(({ siret }) => !hasRightSiretKey(siret));
    if (wrong.length === 0) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Recopiez le SIRET ${listInFrench(wrong.map(({ field, siret }) => `${ofBlock(field)} (${sayDigits(siret)})`))} : son chiffre de contrôle est faux, un chiffre a été mal saisi.`,
      fields: wrong.map(({ field }) => field),
    };
  },
});
