import { formatPercent } from '../law/french-numbers';
import { wageFieldIds } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { sourced } from './sources';
import { judgeNoLine, writtenLines } from './wage-table';

// The text of D6222-28 was not seen; the message of the public tool says the same.
export const wageExtensionAfterFailure = defineRule({
  id: 'wage-extension-after-failure',
  severity: 'warning',
  statement: 'Une prolongation après un échec garde au moins le pourcentage de la dernière année.',
  source: sourced('Code du travail, art. D6222-28 et L6222-11'),
  needs: ['contract.type'],
  looksAt: wageFieldIds,
  mayKnowFacts: ['previousContractLastRate'],
  check(values, { previousContractLastRate }) {
    if (values['contract.type'] !== '33') return { is: 'inapplicable' };
    const [first] = writtenLines(values);
    if (first === undefined) return judgeNoLine(values);
    if (first.rate === null) return { is: 'incomplete', missing: [first.fields.rate] };
    if (previousContractLastRate === undefined) return { is: 'incomplete', missing: ['previousContractLastRate'] };
    if (first.rate >= previousContractLastRate) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Relevez le premier pourcentage de la prolongation (${formatPercent(first.rate)}) à ${formatPercent(previousContractLastRate)} au moins : après un échec, la rémunération de la dernière année est gardée.`,
      fields: [first.fields.rate, 'contract.type'],
      corrections: [{ field: first.fields.rate, value: previousContractLastRate }],
    };
  },
});
