import { testRule } from './rule-tester';
import { wageRateRange } from './wage-rate-range';

const value = (rate: number) => ({ 'contract.wages.year1.period1.rate': rate });
const shown = (text: string) => ({ 'contract.wages.year1.period1.rate': { text } });

testRule(wageRateRange, {
  pass: [
    { when: 'whole', fields: value(43) },
    { when: 'one decimal', fields: value(75.5) },
    { when: 'two decimals', fields: shown('61,53 %') },
    { when: 'above 100', fields: value(120) },
    { when: 'a hundredth', fields: value(0.01) },
  ],
  violation: [
    { when: 'zero', fields: value(0), says: ['« 0 »', 'année 1, 1re période'], marks: ['contract.wages.year1.period1.rate'] },
    { when: 'zero with decimals', fields: shown('0,00') },
    { when: 'negative', fields: shown('-5') },
    { when: 'letters', fields: shown('abc'), says: ['abc'] },
    { when: 'three decimals', fields: value(61.533) },
    { when: 'in the fourth year', fields: { 'contract.wages.year1.period1.rate': 43, 'contract.wages.year4.period2.rate': -1 }, says: ['année 4, 2e période'], marks: ['contract.wages.year4.period2.rate'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'contract.wages.year1.period1.rate': null } }],
  incomplete: [{ when: 'none on the page', fields: {} }],
  bounds: [['a hundredth', 'zero'], ['two decimals', 'three decimals']],
});
