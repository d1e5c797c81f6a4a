import { testRule } from './rule-tester';
import { wageExtensionAfterFailure } from './wage-extension-after-failure';
import { wageCells } from './wage-table-tester';

const of = (type: string | null, rate: number | null) => ({ 'contract.type': type, ...wageCells({ from: '2028-09-01', rate }) });
const facts = { previousContractLastRate: 60 };

testRule(wageExtensionAfterFailure, {
  pass: [
    { when: '60 after 60 %', fields: of('33', 60), facts },
    { when: 'written on the third line', fields: { 'contract.type': '33', ...wageCells({ at: '3.1', rate: 60 }) }, facts },
  ],
  violation: [
    { when: '50 after 60 %', fields: of('33', 50), facts, says: ['50\u00a0%', '60\u00a0%'], marks: ['contract.wages.year1.period1.rate'], corrects: { 'contract.wages.year1.period1.rate': 60 } },
    { when: '59.99 after 60 %', fields: of('33', 59.99), facts },
  ],
  inapplicable: [
    { when: 'another amendment', fields: of('36', 50), facts },
    { when: 'no line', fields: { 'contract.type': '33', 'contract.wages.year1.period1.rate': null }, facts },
  ],
  incomplete: [
    { when: 'the last rate is not known', fields: of('33', 50) },
    { when: 'no rate', fields: of('33', null), facts },
    { when: 'no type', fields: of(null, 50), facts },
  ],
  bounds: [['60 after 60 %', '59.99 after 60 %']],
});
