import { isPostalCode } from '../law/identifiers/postal-code';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { postalCodeFields } from './postal-code-fields';
import { judgeTexts } from './shown-text';
import { sourced } from './sources';

// A warning: a family that lives across the border has another kind of code.
export const postalCodeFormat = defineRule({
  id: 'postal-code-format',
  severity: 'warning',
  statement: 'Le code postal comporte 5 chiffres et commence par un département.',
  source: sourced('Notice 51649 du CERFA 10103, adresses'),
  looksAt: postalCodeFields,
  check: (values) =>
    judgeTexts(
      values,
      postalCodeFields,
      (text) => isPostalCode(text.replace(/\s/g, '')),
      (wrong) =>
        `Vérifiez le code postal ${listInFrench(wrong.map(({ field, text }) => `${ofBlock(field)} (${text})`))} : il comporte 5 chiffres, dont les 2 premiers vont de 01 à 95, ou 97 et 98 outre-mer. Une adresse à l’étranger n’est possible que pour l’apprenti(e) et son représentant légal.`,
    ),
});
