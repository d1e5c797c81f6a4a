import { testRule } from './rule-tester';
import { wageBaseValue } from './wage-base-value';

const of = (base: string | null | { readonly text: string }) => ({ 'contract.wages.year1.period1.rate': 50, 'contract.wages.year1.period1.base': base });

testRule(wageBaseValue, {
  pass: [
    { when: 'SMIC', fields: of('SMIC') },
    { when: 'SMC', fields: of('SMC') },
    { when: 'SMC with its words', fields: of({ text: 'SMC (salaire minimum conventionnel)' }) },
  ],
  violation: [
    { when: 'RMC', fields: of({ text: 'RMC' }), says: ['RMC', 'année 1, 1re période'], marks: ['contract.wages.year1.period1.base'] },
    { when: 'letters after SMIC', fields: of({ text: 'SMICX' }) },
  ],
  inapplicable: [
    { when: 'no base', fields: of(null) },
    { when: 'a base on a line otherwise blank', fields: { 'contract.wages.year1.period1.rate': null, 'contract.wages.year1.period1.base': { text: 'RMC' } } },
  ],
  incomplete: [{ when: 'the table is not on the page', fields: {} }],
  bounds: [['SMIC', 'letters after SMIC']],
});
