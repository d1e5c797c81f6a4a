import { testRule } from './rule-tester';
import { wageFirstPeriodStartsWithContract } from './wage-first-period-starts-with-contract';

const of = (from: string | null, start: string | null, type: string | null = '11') => ({ 'contract.wages.year1.period1.from': from, 'contract.startDate': start, 'contract.type': type });

testRule(wageFirstPeriodStartsWithContract, {
  pass: [
    { when: 'the same day', fields: of('2026-09-07', '2026-09-07') },
    { when: 'the same day, no type yet', fields: of('2026-09-07', '2026-09-07', null) },
    { when: 'both on 29 February', fields: of('2028-02-29', '2028-02-29', '22') },
  ],
  violation: [
    { when: 'six days before', fields: of('2026-09-01', '2026-09-07'), says: ['01/09/2026', '07/09/2026'], marks: ['contract.wages.year1.period1.from'], corrects: { 'contract.wages.year1.period1.from': '2026-09-07' } },
    { when: 'the day before', fields: of('2026-09-06', '2026-09-07') },
    { when: 'the day after', fields: of('2026-09-08', '2026-09-07', '23') },
  ],
  inapplicable: [
    { when: 'an amendment', fields: of('2027-03-01', '2026-09-07', '36') },
    { when: 'a type of no table', fields: of('2027-03-01', '2026-09-07', '40') },
  ],
  incomplete: [
    { when: 'no first day', fields: of(null, '2026-09-07') },
    { when: 'no start', fields: of('2026-09-07', null) },
    { when: 'the type is not on the page', fields: { 'contract.wages.year1.period1.from': '2026-09-01', 'contract.startDate': '2026-09-07' } },
  ],
  bounds: [['the same day', 'the day before'], ['the same day', 'the day after']],
});
