import { wageField, type WageLineId } from '../law/pay/wage-lines';
import type { CaseFields } from './rule-tester';

interface TestLine {
  /** `1.1` when left out: the first line. */
  readonly at?: `${1 | 2 | 3 | 4}.${1 | 2}`;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly rate?: number | null | { readonly text: string };
  readonly base?: string | null;
}

const places: Readonly<Record<string, WageLineId>> = {
  '1.1': { year: 1, period: 1 }, '1.2': { year: 1, period: 2 }, '2.1': { year: 2, period: 1 }, '2.2': { year: 2, period: 2 },
  '3.1': { year: 3, period: 1 }, '3.2': { year: 3, period: 2 }, '4.1': { year: 4, period: 1 }, '4.2': { year: 4, period: 2 },
};

/** Cells of the pay table for a test; the base is SMIC unless it is given, other boxes left out are not on the page. */
export function wageCells(...lines: readonly TestLine[]): CaseFields {
  return Object.fromEntries(
    lines.flatMap(({ at = '1.1', ...boxes }) => {
      const place = places[at] ?? { year: 1, period: 1 };
      return Object.entries({ base: 'SMIC', ...boxes }).map(([box, value]) => [wageField(place, box === 'from' || box === 'to' || box === 'rate' ? box : 'base'), value]);
    }),
  );
}
