import { testRule } from './rule-tester';
import { wageRatesNotDecreasing } from './wage-rates-not-decreasing';
import { wageCells } from './wage-table-tester';

testRule(wageRatesNotDecreasing, {
  pass: [
    { when: '40, 50, 60', fields: wageCells({ rate: 40 }, { at: '2.1', rate: 50 }, { at: '3.1', rate: 60 }) },
    { when: '50, 50', fields: wageCells({ rate: 50 }, { at: '2.1', rate: 50 }) },
    { when: 'lower on another base', fields: wageCells({ rate: 55 }, { at: '2.1', rate: 53, base: 'SMC' }) },
  ],
  violation: [
    { when: '50, 40', fields: wageCells({ rate: 50 }, { at: '1.2', rate: 40 }), says: ['50\u00a0%', '40\u00a0%', 'année 1, 2e période'], severity: 'warning', marks: ['contract.wages.year1.period2.rate'] },
    { when: '50, 49.99', fields: wageCells({ rate: 50 }, { at: '2.1', rate: 49.99 }) },
    { when: '60, 70, 65', fields: wageCells({ rate: 60 }, { at: '2.1', rate: 70 }, { at: '3.1', rate: 65 }), marks: ['contract.wages.year3.period1.rate'] },
  ],
  inapplicable: [{ when: 'no line', fields: { 'contract.wages.year1.period1.rate': null } }],
  incomplete: [
    { when: 'a line without its rate', fields: wageCells({ rate: 50 }, { at: '2.1', from: '2027-09-07', rate: null }) },
    { when: 'the table is not on the page', fields: {} },
  ],
  bounds: [['50, 50', '50, 49.99']],
});
