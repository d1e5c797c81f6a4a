import { formatPercent } from '../law/french-numbers';
import { wageFieldIds } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { sourced } from './sources';
import { judgeNoLine, writtenLines, type WrittenLine } from './wage-table';

const increase = 15;
/** D6222-31. */
const highestIncreasedRate = 100;

export const wageDisabledExtension = defineRule({
  id: 'wage-disabled-extension',
  severity: 'warning',
  statement: 'Quand la durée est prolongée en raison du handicap, le pourcentage de la dernière année augmente de 15 points.',
  source: sourced('Code du travail, art. R6222-48'),
  mayKnow: ['contract.type', 'apprentice.disabledWorker'],
  looksAt: wageFieldIds,
  mayKnowFacts: ['previousContractLastRate'],
  check(values, { previousContractLastRate }) {
    const lines = writtenLines(values);
    if (lines.length === 0) return judgeNoLine(values);
    const isAmendment = values['contract.type'] === '34';
    if (!isAmendment && values['apprentice.disabledWorker'] !== true) return { is: 'inapplicable' };
    const extra = isAmendment ? lines.slice(0, 1) : lines.filter(({ year }) => year === 4);
    if (extra.length === 0) return { is: 'inapplicable' };
    const last = isAmendment ? previousContractLastRate : lastRateBefore(lines);
    if (last === undefined) return { is: 'incomplete', missing: ['previousContractLastRate'] };
    const due = Math.min(highestIncreasedRate, last + increase);
    const low = extra.flatMap((line) => (line.rate !== null && line.rate < due ? [{ line, rate: line.rate }] : []));
    const [first] = low;
    if (first !== undefined) {
      return {
        is: 'violation',
        message: `Relevez le pourcentage du temps ajouté (${formatPercent(first.rate)}) à ${formatPercent(due)} : quand la durée est prolongée en raison du handicap, celui de la dernière année (${formatPercent(last)}) augmente de ${increase} points.`,
        fields: low.map(({ line }) => line.fields.rate),
        corrections: low.map(({ line }) => ({ field: line.fields.rate, value: due })),
      };
    }
    const missing = extra.filter(({ rate }) => rate === null).map(({ fields }) => fields.rate);
    return missing.length > 0 ? { is: 'incomplete', missing } : { is: 'pass' };
  },
});

function lastRateBefore(lines: readonly WrittenLine[]): number | undefined {
  return lines.findLast(({ year, rate }) => year < 4 && rate !== null)?.rate ?? undefined;
}
