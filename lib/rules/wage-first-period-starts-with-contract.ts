import { formatFrenchDate } from '../fields/iso-date';
import { contractKind } from './contract-kind';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const firstDay = 'contract.wages.year1.period1.from';

export const wageFirstPeriodStartsWithContract = defineRule({
  id: 'wage-first-period-starts-with-contract',
  severity: 'blocking',
  statement: 'La première période de rémunération commence le jour du début du contrat.',
  source: sourced('Notice 51649 du CERFA 10103, rémunération'),
  needs: [firstDay, 'contract.startDate'],
  judgesBlank: ['contract.type'],
  check(values) {
    const kind = contractKind(values['contract.type']);
    if (kind === 'amendment' || kind === 'unknown') return { is: 'inapplicable' };
    const start = values['contract.startDate'];
    const from = values[firstDay];
    if (from === start) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Corrigez la date « du » de la première période de rémunération (${formatFrenchDate(from)}) : elle commence le jour du début du contrat (${formatFrenchDate(start)}).`,
      fields: [firstDay, 'contract.startDate'],
      corrections: [{ field: firstDay, value: start }],
    };
  },
});
