import type { FieldValue } from '../fields/values';
import { testRule } from './rule-tester';
import { wagePeriodComplete } from './wage-period-complete';

type Shown = FieldValue | null | { readonly text: string };
const second = (from: Shown, to: Shown, rate: Shown, base: Shown) => ({
  'contract.wages.year2.period1.from': from, 'contract.wages.year2.period1.to': to, 'contract.wages.year2.period1.rate': rate, 'contract.wages.year2.period1.base': base,
});

testRule(wagePeriodComplete, {
  pass: [
    { when: 'complete', fields: second('2026-09-07', '2027-09-06', 50, 'SMIC') },
    { when: 'a date that cannot be read is not blank', fields: second({ text: 'sept. 2026' }, '2027-09-06', 50, 'SMIC') },
  ],
  violation: [
    { when: 'no rate', fields: second('2026-09-07', '2027-09-06', null, 'SMIC'), says: ['année 2, 1re période', 'le pourcentage'], marks: ['contract.wages.year2.period1.rate'] },
    { when: 'no base', fields: second('2026-09-07', '2027-09-06', 50, null), marks: ['contract.wages.year2.period1.base'] },
    { when: 'a rate alone', fields: second(null, null, 60, null), says: ['« du », « au » et SMIC ou SMC'] },
    { when: 'no first day', fields: second(null, '2027-09-06', 50, 'SMIC') },
  ],
  inapplicable: [
    { when: 'a base chosen by the page', fields: second(null, null, null, 'SMIC') },
    { when: 'the first period', fields: { 'contract.wages.year1.period1.from': '2026-09-07', 'contract.wages.year1.period1.rate': null } },
  ],
  incomplete: [
    { when: 'a box is not on the page', fields: { 'contract.wages.year2.period1.from': '2026-09-07', 'contract.wages.year2.period1.to': '2027-09-06', 'contract.wages.year2.period1.rate': 50 } },
    { when: 'the table is not on the page', fields: {} },
  ],
  bounds: [['complete', 'no base'], ['a base chosen by the page', 'a rate alone']],
});
