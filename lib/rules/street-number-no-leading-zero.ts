import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { judgeTexts } from './shown-text';
import { sourced } from './sources';

const numbers = [
  'employer.address.number', 'apprentice.address.number', 'legalRepresentative.address.number',
  'training.cfa.address.number', 'training.site.address.number',
] as const;

export const streetNumberNoLeadingZero = defineRule({
  id: 'street-number-no-leading-zero',
  severity: 'warning',
  statement: 'Le numéro de voie ne commence pas par zéro.',
  source: sourced('Notice 51649 du CERFA 10103, adresses'),
  looksAt: numbers,
  check: (values) =>
    judgeTexts(
      values,
      numbers,
      (text) => !text.startsWith('0'),
      (wrong) =>
        `Vérifiez le numéro de l’adresse ${listInFrench(wrong.map(({ field, text }) => `${ofBlock(field)} (${text})`))} : aucun ne commence par zéro. S’il n’y en a pas, laissez « N° » vide.`,
    ),
});
