import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { isFrenchPhone } from './phone-number';
import { judgeTexts } from './shown-text';
import { sourced } from './sources';

const phones = ['employer.phone', 'apprentice.phone'] as const;

// A foreign number is possible near a border or for who has just arrived, hence a warning.
export const phoneFormat = defineRule({
  id: 'phone-format',
  severity: 'warning',
  statement: 'Le téléphone compte 10 chiffres à partir de 0, ou +33 suivi de 9 chiffres ; les indicatifs d’outre-mer conviennent.',
  source: sourced('Notice 51649 du CERFA 10103, coordonnées'),
  looksAt: phones,
  check: (values) =>
    judgeTexts(
      values,
      phones,
      isFrenchPhone,
      (wrong) =>
        `Vérifiez le téléphone ${listInFrench(wrong.map(({ field, text }) => `${ofBlock(field)} (${text})`))} : un numéro français compte 10 chiffres et commence par 0, ou s’écrit +33 suivi de 9 chiffres.`,
    ),
});
