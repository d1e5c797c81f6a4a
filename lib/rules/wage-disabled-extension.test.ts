import { testRule } from './rule-tester';
import { wageDisabledExtension } from './wage-disabled-extension';
import { wageCells } from './wage-table-tester';

const amendment = (rate: number | null) => ({ 'contract.type': '34', ...wageCells({ from: '2029-09-01', rate }) });
const fourthYear = (third: number, fourth: number | null, isDisabled: boolean | null = true) => ({ 'contract.type': '11', 'apprentice.disabledWorker': isDisabled, ...wageCells({ rate: third, at: '3.1' }, { rate: fourth, at: '4.1', from: '2029-09-07' }) });
const facts = { previousContractLastRate: 78 };

testRule(wageDisabledExtension, {
  pass: [
    { when: 'amendment, 93 after 78 %', fields: amendment(93), facts },
    { when: 'fourth year, 93 after 78 %', fields: fourthYear(78, 93) },
    { when: 'fourth year, 100 after 90 %', fields: fourthYear(90, 100) },
  ],
  violation: [
    { when: 'amendment, 78 after 78 %', fields: amendment(78), facts, says: ['78\u00a0%', '93\u00a0%'], marks: ['contract.wages.year1.period1.rate'], corrects: { 'contract.wages.year1.period1.rate': 93 } },
    { when: 'amendment, 92.99 after 78 %', fields: amendment(92.99), facts },
    { when: 'fourth year, 78 after 78 %', fields: fourthYear(78, 78), corrects: { 'contract.wages.year4.period1.rate': 93 } },
    { when: 'fourth year, 99 after 90 %', fields: fourthYear(90, 99) },
  ],
  inapplicable: [
    { when: 'fourth year without disability', fields: fourthYear(78, 78, false) },
    { when: 'three years', fields: { 'contract.type': '11', 'apprentice.disabledWorker': true, ...wageCells({ rate: 78, at: '3.1' }) } },
    { when: 'no line', fields: { 'contract.type': '34', 'contract.wages.year1.period1.rate': null }, facts },
  ],
  incomplete: [
    { when: 'amendment, the last rate is not known', fields: amendment(78) },
    { when: 'fourth year without its rate', fields: fourthYear(78, null) },
    { when: 'the table is not on the page', fields: { 'contract.type': '34' }, facts },
  ],
  bounds: [['amendment, 93 after 78 %', 'amendment, 92.99 after 78 %'], ['fourth year, 100 after 90 %', 'fourth year, 99 after 90 %']],
});
