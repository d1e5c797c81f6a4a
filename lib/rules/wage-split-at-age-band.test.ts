import { addDays, isoDate } from '../fields/iso-date';
import { testRule } from './rule-tester';
import { wageSplitAtAgeBand } from './wage-split-at-age-band';
import { wageCells } from './wage-table-tester';

/** A contract begun on 5 January 2026 in building, whose rate goes up on a day. */
const of = (birthDate: string, change: string, rates: readonly [number, number], start = '2026-01-05') => ({
  'employer.idcc': '1597', 'apprentice.birthDate': birthDate, 'contract.startDate': start, 'contract.conclusionDate': start,
  ...wageCells({ from: start, to: addDays(isoDate(change), -1), rate: rates[0] }, { at: '1.2', from: change, to: '2026-12-31', rate: rates[1] }),
});

testRule(wageSplitAtAgeBand, {
  pass: [
    { when: '18 years, change on the 1st of the next month', fields: of('2008-06-15', '2026-07-01', [40, 50]) },
    { when: '18 years, change on the birthday', fields: of('2008-06-15', '2026-06-15', [40, 50]) },
    { when: '21 years, born on the 1st: the next month', fields: of('2005-10-01', '2026-11-01', [50, 55]) },
    { when: '18 years on the last day of the month', fields: of('2008-06-30', '2026-07-01', [40, 50]) },
    { when: '26 years', fields: of('2000-06-15', '2026-07-01', [55, 100]) },
    { when: '18 years on 29 February, a common year: 1 April', fields: of('2008-02-29', '2026-04-01', [40, 50]) },
    { when: '18 years before the start', fields: of('2007-12-15', '2026-03-01', [50, 50]) },
    { when: 'a rate already high enough', fields: of('2008-06-15', '2026-08-01', [50, 55]) },
    { when: 'a change of band on the anniversary is said by the other rule', fields: { 'employer.idcc': '1597', 'apprentice.birthDate': '2008-08-15', 'contract.startDate': '2025-09-01', ...wageCells({ from: '2025-09-01', to: '2026-12-31', rate: 40 }) } },
  ],
  violation: [
    {
      when: '18 years, change two months after', fields: of('2008-06-15', '2026-09-07', [40, 50]), says: ['01/07/2026', '50\u00a0%', '40\u00a0%', '18 à 20 ans'],
      marks: ['contract.wages.year1.period1.to'], corrects: { 'contract.wages.year1.period1.to': '2026-06-30', 'contract.wages.year1.period2.from': '2026-07-01' },
    },
    { when: '18 years, change one month after', fields: of('2008-06-15', '2026-08-01', [40, 50]) },
    { when: '18 years, change on the 2nd', fields: of('2008-06-15', '2026-07-02', [40, 50]) },
    { when: '21 years, born on the 1st, change on the 2nd', fields: of('2005-10-01', '2026-11-02', [50, 55]) },
    { when: '18 years on the last day of the month, change on the 2nd', fields: of('2008-06-30', '2026-07-02', [40, 50]) },
    { when: '26 years, change on the 2nd', fields: of('2000-06-15', '2026-07-02', [55, 100]) },
    { when: '18 years on 29 February, a common year: change on 2 April', fields: of('2008-02-29', '2026-04-02', [40, 50]) },
    { when: 'a rate just below', fields: of('2008-06-15', '2026-08-01', [49.99, 55]) },
    { when: '18 years in the month of the start, before it: the lower rate goes beyond that month', fields: of('2008-01-02', '2026-03-01', [40, 50]) },
  ],
  inapplicable: [{ when: 'no line', fields: { 'apprentice.birthDate': '2008-06-15', 'contract.startDate': '2026-01-05', 'contract.wages.year1.period1.from': null } }],
  incomplete: [{ when: 'the table is not on the page', fields: { 'apprentice.birthDate': '2008-06-15', 'contract.startDate': '2026-01-05' } }],
  bounds: [
    ['18 years, change on the 1st of the next month', '18 years, change on the 2nd'], ['21 years, born on the 1st: the next month', '21 years, born on the 1st, change on the 2nd'],
    ['18 years on the last day of the month', '18 years on the last day of the month, change on the 2nd'], ['26 years', '26 years, change on the 2nd'],
    ['18 years on 29 February, a common year: 1 April', '18 years on 29 February, a common year: change on 2 April'], ['a rate already high enough', 'a rate just below'],
  ],
});
