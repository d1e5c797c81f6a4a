import { testRule } from './rule-tester';
import { wagePeriodsContiguous } from './wage-periods-contiguous';

const nextFrom = 'contract.wages.year1.period2.from';
const of = (to: string, next: string | null, nextTo = '2028-08-31') => ({
  'contract.wages.year1.period1.from': '2026-09-07', 'contract.wages.year1.period1.to': to, [nextFrom]: next, 'contract.wages.year1.period2.to': nextTo,
});

testRule(wagePeriodsContiguous, {
  pass: [
    { when: 'the day after', fields: of('2027-06-30', '2027-07-01') },
    { when: 'over 29 February', fields: of('2028-02-28', '2028-02-29') },
    { when: 'over the end of February of a common year', fields: of('2027-02-28', '2027-03-01') },
    { when: 'over the change of hour', fields: of('2027-03-27', '2027-03-28') },
    { when: 'one line of one day', fields: { 'contract.wages.year1.period1.from': '2026-09-07', 'contract.wages.year1.period1.to': '2026-09-07' } },
    { when: 'a line left blank between', fields: { 'contract.wages.year1.period1.from': '2026-09-07', 'contract.wages.year1.period1.to': '2027-09-06', [nextFrom]: null, 'contract.wages.year2.period1.from': '2027-09-07', 'contract.wages.year2.period1.to': '2028-08-31' } },
  ],
  violation: [
    { when: 'a day missing', fields: of('2027-06-30', '2027-07-02'), says: ['30/06/2027', '02/07/2027', '01/07/2027', 'année 1, 2e période'], marks: [nextFrom, 'contract.wages.year1.period1.to'], corrects: { [nextFrom]: '2027-07-01' } },
    { when: 'the same day twice', fields: of('2027-06-30', '2027-06-30') },
    { when: '29 February missing', fields: of('2028-02-28', '2028-03-01'), says: ['29/02/2028'] },
    { when: 'ends before it begins', fields: { 'contract.wages.year1.period1.from': '2027-07-01', 'contract.wages.year1.period1.to': '2027-06-30' }, says: ['01/07/2027', '30/06/2027'] },
    { when: 'ends the day before it begins', fields: { 'contract.wages.year1.period1.from': '2026-09-07', 'contract.wages.year1.period1.to': '2026-09-06' } },
    { when: 'the next one is wholly before', fields: of('2028-08-31', '2027-07-01', '2027-12-31'), corrects: {} },
    { when: 'a fault beside a line without its end', fields: { ...of('2027-06-30', '2027-07-02'), 'contract.wages.year3.period1.from': '2028-09-01', 'contract.wages.year3.period1.to': null } },
  ],
  inapplicable: [{ when: 'no line written', fields: { 'contract.wages.year1.period1.from': null, 'contract.wages.year1.period1.base': 'SMIC' } }],
  incomplete: [
    { when: 'a line without its first day', fields: of('2027-06-30', null) },
    { when: 'the table is not on the page', fields: {} },
  ],
  bounds: [
    ['the day after', 'a day missing'], ['over the change of hour', 'the same day twice'], ['over 29 February', '29 February missing'], ['one line of one day', 'ends the day before it begins'],
  ],
});
