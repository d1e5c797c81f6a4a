import { parseUai } from '../law/identifiers/uai';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { judgeTexts } from './shown-text';
import { sourced } from './sources';
import { uaiFields } from './uai-fields';

export const uaiFormat = defineRule({
  id: 'uai-format',
  severity: 'blocking',
  statement: 'Le numéro UAI comporte 7 chiffres et une lettre, par exemple 0561910X.',
  source: sourced('Notice 51649 du CERFA 10103, N° UAI'),
  looksAt: uaiFields,
  check: (values) =>
    judgeTexts(
      values,
      uaiFields,
      (text) => parseUai(text) !== null,
      (wrong) => `Corrigez le numéro UAI ${listInFrench(wrong.map(({ field, text }) => `${ofBlock(field)} (${text})`))} : il comporte 7 chiffres et une lettre, par exemple 0561910X.`,
    ),
});
