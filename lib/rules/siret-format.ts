import { compactCode } from '../law/identifiers/compact-code';
import { parseSiret } from '../law/identifiers/siret';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { judgeTexts } from './shown-text';
import { siretFields } from './siret-fields';
import { sourced } from './sources';

export const siretFormat = defineRule({
  id: 'siret-format',
  severity: 'blocking',
  statement: 'Le SIRET comporte 14 chiffres : les 9 du SIREN et 5 pour l’établissement.',
  source: sourced('Notice 51649 du CERFA 10103, N° SIRET'),
  looksAt: siretFields,
  check: (values) =>
    judgeTexts(
      values,
      siretFields,
      (text) => parseSiret(text) !== null,
      (wrong) =>
        `Complétez le SIRET ${listInFrench(wrong.map(({ field, text }) => `${ofBlock(field)} (${text}, ${compactCode(text).length} caractères)`))} : il comporte 14 chiffres, les 9 du SIREN et 5 pour l’établissement.`,
    ),
});
