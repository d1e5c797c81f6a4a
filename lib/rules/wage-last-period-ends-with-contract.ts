import { formatFrenchDate } from '../fields/iso-date';
import { describeWageLine, wageFieldIds } from '../law/pay/wage-lines';
import { contractKind } from './contract-kind';
import { defineRule } from './define-rule';
import { sourced } from './sources';
import { judgeNoLine, missingIn, writtenLines } from './wage-table';

export const wageLastPeriodEndsWithContract = defineRule({
  id: 'wage-last-period-ends-with-contract',
  severity: 'blocking',
  statement: 'La dernière période de rémunération se termine le jour de la fin du contrat.',
  source: sourced('Notice 51649 du CERFA 10103, rémunération'),
  needs: ['contract.endDate'],
  judgesBlank: ['contract.type'],
  looksAt: wageFieldIds,
  check(values) {
    const kind = contractKind(values['contract.type']);
    if (kind === 'amendment' || kind === 'unknown') return { is: 'inapplicable' };
    const lines = writtenLines(values);
    if (lines.length === 0) return judgeNoLine(values);
    const missing = lines.flatMap((line) => missingIn(line, ['to']));
    if (missing.length > 0) return { is: 'incomplete', missing };
    const end = values['contract.endDate'];
    const [last] = lines.flatMap((line) => (line.to === null ? [] : [{ line, to: line.to }])).sort((one, other) => (one.to < other.to ? 1 : -1));
    if (last === undefined || last.to === end) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Corrigez la date « au » de la dernière période de rémunération (${describeWageLine(last.line)} : ${formatFrenchDate(last.to)}) : elle se termine le jour de la fin du contrat (${formatFrenchDate(end)}).`,
      fields: [last.line.fields.to, 'contract.endDate'],
      // A line cannot end before it begins: another line is then lacking.
      corrections: last.line.from !== null && last.line.from <= end ? [{ field: last.line.fields.to, value: end }] : [],
    };
  },
});
