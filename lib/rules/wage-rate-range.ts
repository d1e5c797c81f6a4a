import { describeWageLine, wageLines, type WageFieldId } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { judgeTexts } from './shown-text';
import { sourced } from './sources';

const rates: readonly WageFieldId<'rate'>[] = wageLines.map(({ fields }) => fields.rate);

export const wageRateRange = defineRule({
  id: 'wage-rate-range',
  severity: 'blocking',
  statement: 'Un pourcentage de rémunération est un nombre supérieur à 0, avec deux décimales au plus.',
  source: sourced('Notice 51649 du CERFA 10103, rémunération'),
  looksAt: rates,
  check: (values) =>
    judgeTexts(
      values,
      rates,
      (text) => /^\d{1,3}(?:[.,]\d{1,2})?\s*%?$/.test(text) && /[1-9]/.test(text),
      (wrong) => `Corrigez le pourcentage : ${wrong.map(({ field, text }) => `${nameLine(field)}, il y a « ${text} »`).join(' ; ')}. Il faut un nombre supérieur à 0, avec deux décimales au plus.`,
    ),
});

function nameLine(field: WageFieldId<'rate'>): string {
  const line = wageLines.find(({ fields }) => fields.rate === field);
  return line === undefined ? '' : describeWageLine(line);
}
