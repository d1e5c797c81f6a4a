import { testRule } from './rule-tester';
import { wageBaseSmcFrom21 } from './wage-base-smc-from-21';
import { wageCells } from './wage-table-tester';

const of = (birthDate: string, rate: number, base: string | null, minimum: number | null, others: object = {}) => ({
  'apprentice.birthDate': birthDate, 'contract.startDate': '2026-09-07', 'contract.conclusionDate': '2026-07-01', 'contract.conventionalMinimum': minimum, 'employer.idcc': '1597', 'employer.address.postalCode': '69003',
  ...wageCells({ from: '2026-09-07', to: '2027-09-06', rate, base }), ...others,
});

testRule(wageBaseSmcFrom21, {
  pass: [
    { when: '22 years old, SMC', fields: of('2004-06-15', 55, 'SMC', 1950) },
    { when: '19 years old, SMIC', fields: of('2007-06-15', 50, 'SMIC', 1950) },
    { when: '22 years old, SMIC with a rate that makes up for it', fields: of('2004-06-15', 57.45, 'SMIC', 1950) },
    { when: '21 years in September: SMIC until the end of the month', fields: of('2005-09-02', 50, 'SMIC', 1950) },
  ],
  violation: [
    { when: '22 years old, SMIC', fields: of('2004-06-15', 55, 'SMIC', 1950), says: ['1\u00a0950,00', '1\u00a0867,02', '1\u00a0072,50'], marks: ['contract.wages.year1.period1.base'], corrects: { 'contract.wages.year1.period1.base': 'SMC' } },
    { when: '22 years old, SMIC with a rate just too low', fields: of('2004-06-15', 57.44, 'SMIC', 1950) },
    { when: '27 years old, SMIC', fields: of('1999-06-15', 100, 'SMIC', 1867.03) },
    { when: '21 years in August', fields: of('2005-08-31', 55, 'SMIC', 1950) },
    { when: 'outside BTP, legal rate', fields: of('2004-06-15', 53, 'SMIC', 1950, { 'employer.idcc': '3216' }), says: ['1\u00a0033,50'] },
  ],
  inapplicable: [
    { when: 'a minimum that is the SMIC', fields: of('2004-06-15', 55, 'SMIC', 1867.02) },
    { when: 'a minimum below the SMIC', fields: of('1999-06-15', 100, 'SMIC', 1800) },
  ],
  incomplete: [
    { when: 'the minimum is not known', fields: of('2004-06-15', 55, 'SMIC', null) },
    { when: 'no base', fields: of('2004-06-15', 55, null, 1950) },
    { when: 'the SMIC of the start is not set yet', fields: of('2004-06-15', 55, 'SMIC', 1950, { 'contract.startDate': '2027-01-04' }) },
  ],
  bounds: [
    ['a minimum that is the SMIC', '27 years old, SMIC'], ['22 years old, SMIC with a rate that makes up for it', '22 years old, SMIC with a rate just too low'],
    ['21 years in September: SMIC until the end of the month', '21 years in August'],
  ],
});
