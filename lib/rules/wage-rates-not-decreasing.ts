import { formatPercent } from '../law/french-numbers';
import { describeWageLine, wageFieldIds } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { unsourced } from './sources';
import { judgeNoLine, missingIn, writtenLines } from './wage-table';

// Follows from the grid, which never goes down with age or year.
export const wageRatesNotDecreasing = defineRule({
  id: 'wage-rates-not-decreasing',
  severity: 'warning',
  statement: 'Le pourcentage ne baisse pas d’une période à l’autre sur la même base.',
  source: unsourced('Code du travail, art. D6222-26 (barème croissant)'),
  looksAt: wageFieldIds,
  check(values) {
    const lines = writtenLines(values);
    if (lines.length === 0) return judgeNoLine(values);
    const falls = lines.flatMap((line, place) => {
      const { rate, base } = line;
      if (rate === null || base === null) return [];
      const higher = lines.slice(0, place).find((earlier) => earlier.base === base && earlier.rate !== null && earlier.rate > rate);
      return higher === undefined ? [] : [{ line, rate, earlier: higher, earlierRate: higher.rate ?? rate }];
    });
    const [first] = falls;
    if (first !== undefined) {
      return {
        is: 'violation',
        message: `Vérifiez l’ordre des périodes : le pourcentage baisse de ${formatPercent(first.earlierRate)} (${describeWageLine(first.earlier)}) à ${formatPercent(first.rate)} (${describeWageLine(first.line)}).`,
        fields: falls.map(({ line }) => line.fields.rate),
      };
    }
    const missing = lines.flatMap((line) => missingIn(line, ['rate', 'base']));
    return missing.length > 0 ? { is: 'incomplete', missing } : { is: 'pass' };
  },
});
