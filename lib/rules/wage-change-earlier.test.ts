import { testRule } from './rule-tester';
import { wageChangeEarlier } from './wage-change-earlier';
import { wageCells } from './wage-table-tester';

const of = (next: string, rates: readonly [number | null, number | null] = [50, 60], birthDate: string | null = '2007-09-15') => ({
  'apprentice.birthDate': birthDate, 'contract.startDate': '2026-09-07', ...wageCells({ from: '2026-09-07', rate: rates[0] }, { at: '2.1', from: next, rate: rates[1] }),
});

testRule(wageChangeEarlier, {
  pass: [
    { when: 'on the anniversary', fields: of('2027-09-07') },
    { when: '32 days before', fields: of('2027-08-06') },
    { when: 'the day after the anniversary', fields: of('2027-09-08') },
    { when: 'the same rate', fields: of('2027-09-01', [60, 60]) },
    { when: 'a lower rate', fields: of('2027-09-01', [60, 50]) },
    { when: 'on the change of age band, a few days before the anniversary', fields: of('2027-09-01', [40, 60], '2009-08-15') },
  ],
  violation: [
    { when: 'on 1 September, 6 days before', fields: of('2027-09-01'), says: ['01/09/2027', '07/09/2027', '50\u00a0%', '60\u00a0%'], severity: 'info', marks: ['contract.wages.year2.period1.from'] },
    { when: 'the day before', fields: of('2027-09-06') },
    { when: '31 days before', fields: of('2027-08-07') },
    { when: 'on the 18th birthday, before the month after', fields: of('2027-03-15', [40, 50], '2009-03-15'), says: ['01/04/2027'] },
  ],
  inapplicable: [{ when: 'no line', fields: { 'apprentice.birthDate': '2007-09-15', 'contract.startDate': '2026-09-07', 'contract.wages.year1.period1.rate': null } }],
  incomplete: [
    { when: 'no rate', fields: of('2027-09-01', [50, null]) },
    { when: 'no birth date', fields: of('2027-09-01', [50, 60], null) },
  ],
  bounds: [['on the anniversary', 'the day before'], ['32 days before', '31 days before']],
});
