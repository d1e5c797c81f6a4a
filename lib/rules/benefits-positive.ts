import { catalogue } from '../fields/catalogue';
import { defineRule } from './define-rule';
import { judgeTexts } from './shown-text';
import { sourced } from './sources';

const benefits = ['contract.benefits.meal', 'contract.benefits.lodging'] as const;

// 0 is often written for « none »: accepted.
export const benefitsPositive = defineRule({
  id: 'benefits-positive',
  severity: 'blocking',
  statement: 'Le montant d’un avantage en nature est un nombre, jamais négatif.',
  source: sourced('Notice 51649 du CERFA 10103, avantages en nature'),
  looksAt: benefits,
  check: (values) =>
    judgeTexts(
      values,
      benefits,
      (text) => /^\d+(?:[.,]\d+)?(?:€|euros?|eur)?(?:\/\w+)?$/i.test(text.replace(/\s/g, '')),
      (wrong) => `Corrigez le montant, ou laissez la case vide : ${wrong.map(({ field, text }) => `« ${text} » (${catalogue[field].label})`).join(' ; ')}. Il faut un montant en euros, jamais négatif.`,
    ),
});
