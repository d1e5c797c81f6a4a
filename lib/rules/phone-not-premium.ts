import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { isPremiumPhone } from './phone-number';
import { judgeTexts } from './shown-text';
import { sourced } from './sources';

const phones = ['employer.phone', 'apprentice.phone'] as const;

export const phoneNotPremium = defineRule({
  id: 'phone-not-premium',
  severity: 'warning',
  statement: 'Le téléphone n’est pas un numéro surtaxé ou à tarif partagé.',
  source: sourced('Contrôle de l’outil public La bonne alternance'),
  looksAt: phones,
  check: (values) =>
    judgeTexts(
      values,
      phones,
      (text) => !isPremiumPhone(text),
      (wrong) =>
        `Donnez un numéro ordinaire comme téléphone ${listInFrench(wrong.map(({ field, text }) => `${ofBlock(field)} (${text})`))} : les numéros en 081, 082 et 089 sont surtaxés ou à tarif partagé.`,
    ),
});
