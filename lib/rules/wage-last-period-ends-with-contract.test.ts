import { testRule } from './rule-tester';
import { wageLastPeriodEndsWithContract } from './wage-last-period-ends-with-contract';

const lastTo = 'contract.wages.year2.period1.to';
const of = (to: string | null, end: string | null, type: string | null = '11') => ({
  'contract.endDate': end, 'contract.type': type,
  'contract.wages.year1.period1.from': '2026-09-07', 'contract.wages.year1.period1.to': '2027-09-06',
  'contract.wages.year2.period1.from': '2027-09-07', [lastTo]: to,
});

testRule(wageLastPeriodEndsWithContract, {
  pass: [
    { when: 'the same day', fields: of('2028-08-31', '2028-08-31') },
    { when: 'the same day, no type yet', fields: of('2028-08-31', '2028-08-31', null) },
    { when: 'both on 29 February', fields: of('2028-02-29', '2028-02-29') },
  ],
  violation: [
    { when: 'the day before', fields: of('2028-08-30', '2028-08-31'), says: ['30/08/2028', '31/08/2028', 'année 2, 1re période'], marks: [lastTo, 'contract.endDate'], corrects: { [lastTo]: '2028-08-31' } },
    { when: 'the day after', fields: of('2028-09-01', '2028-08-31') },
    { when: '28 February of a leap year', fields: of('2028-02-28', '2028-02-29') },
    { when: 'the contract ends before the line begins', fields: of('2028-08-31', '2027-06-30'), corrects: {} },
  ],
  inapplicable: [
    { when: 'an amendment', fields: of('2028-08-30', '2028-08-31', '33') },
    { when: 'no line written', fields: { 'contract.endDate': '2028-08-31', 'contract.type': '11', 'contract.wages.year1.period1.from': null, 'contract.wages.year1.period1.base': 'SMIC' } },
  ],
  incomplete: [
    { when: 'a line without its end', fields: of(null, '2028-08-31') },
    { when: 'no end of contract', fields: of('2028-08-31', null) },
    { when: 'the table is not on the page', fields: { 'contract.endDate': '2028-08-31', 'contract.type': '11' } },
  ],
  bounds: [['the same day', 'the day before'], ['the same day, no type yet', 'the day after']],
});
