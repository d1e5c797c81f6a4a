import { testRule } from './rule-tester';
import { wageRateBtpMinimum } from './wage-rate-btp-minimum';
import { wageCells } from './wage-table-tester';

const start = '2026-09-07';
const of = (idcc: string | null, birthDate: string, from: string, rate: number) => ({
  'employer.idcc': idcc, 'apprentice.birthDate': birthDate, 'contract.startDate': start, 'contract.conclusionDate': '2026-07-01', ...wageCells({ from, to: '2030-08-31', rate }),
});

testRule(wageRateBtpMinimum, {
  pass: [
    { when: 'building, 17 years old, year 1, 40 %', fields: of('1597', '2008-12-15', start, 40) },
    { when: 'building, 17 years old, year 2, 50 %', fields: of('1596', '2010-06-15', '2027-09-07', 50) },
    { when: 'building, 17 years old, year 3, 60 %', fields: of('1596', '2011-06-15', '2028-09-07', 60) },
    { when: 'public works, 18 years old, year 1, 50 %', fields: of('1702', '2008-06-15', start, 50) },
    { when: 'public works, 19 years old, year 2, 60 %', fields: of('1702', '2008-06-15', '2027-09-07', 60) },
    { when: 'public works, 20 years old, year 3, 70 %', fields: of('1702', '2008-06-15', '2028-09-07', 70) },
    { when: 'public works staff, 22 years old, year 1, 55 %', fields: of('2614', '2004-06-15', start, 55) },
    { when: 'building staff, 22 years old, year 2, 65 %', fields: of('2609', '2004-06-15', '2027-09-07', 65) },
    { when: 'building, 22 years old, year 3, 80 %', fields: of('1597', '2004-06-15', '2028-09-07', 80) },
    { when: 'building, 22 years old, year 4 as year 3', fields: of('1597', '2004-06-15', '2029-09-07', 80) },
    { when: 'below the legal minimum too: said by the legal rule', fields: of('1597', '2008-12-15', start, 26) },
  ],
  violation: [
    { when: 'building, 17 years old, year 1, 27 %', fields: of('1597', '2008-12-15', start, 27), says: ['27\u00a0%', '40\u00a0%', '1597'], marks: ['contract.wages.year1.period1.rate'], corrects: { 'contract.wages.year1.period1.rate': 40 } },
    { when: 'building, 17 years old, year 1, 39.9 %', fields: of('1597', '2008-12-15', start, 39.9) },
    { when: 'building, 17 years old, year 2, 49 %', fields: of('1596', '2010-06-15', '2027-09-07', 49) },
    { when: 'building, 17 years old, year 3, 59 %', fields: of('1596', '2011-06-15', '2028-09-07', 59) },
    { when: 'building staff, 19 years old, year 1, 43 %', fields: of('2609', '2007-06-15', start, 43) },
    { when: 'public works, 18 years old, year 1, 49 %', fields: of('1702', '2008-06-15', start, 49) },
    { when: 'public works, 19 years old, year 2, 59 %', fields: of('1702', '2008-06-15', '2027-09-07', 59) },
    { when: 'public works, 20 years old, year 3, 69 %', fields: of('1702', '2008-06-15', '2028-09-07', 69) },
    { when: 'public works staff, 22 years old, year 1, 54 %', fields: of('2614', '2004-06-15', start, 54) },
    { when: 'building staff, 22 years old, year 2, 64 %', fields: of('2609', '2004-06-15', '2027-09-07', 64) },
    { when: 'building, 21 years old, year 3, 78 %', fields: of('1597', '2007-06-15', '2028-09-07', 78) },
  ],
  inapplicable: [
    { when: 'merchants, 18 years old, year 1, 43 %', fields: of('3216', '2008-06-15', start, 43) },
    { when: 'managers', fields: of('2420', '2004-06-15', start, 53) },
    { when: 'no line', fields: { 'employer.idcc': '1597', 'apprentice.birthDate': '2008-12-15', 'contract.startDate': start, 'contract.wages.year1.period1.rate': null } },
  ],
  incomplete: [{ when: 'no agreement', fields: of(null, '2008-12-15', start, 27) }],
  bounds: [
    ['building, 17 years old, year 1, 40 %', 'building, 17 years old, year 1, 39.9 %'], ['building, 17 years old, year 2, 50 %', 'building, 17 years old, year 2, 49 %'],
    ['building, 17 years old, year 3, 60 %', 'building, 17 years old, year 3, 59 %'], ['public works, 18 years old, year 1, 50 %', 'public works, 18 years old, year 1, 49 %'],
    ['public works, 19 years old, year 2, 60 %', 'public works, 19 years old, year 2, 59 %'], ['public works, 20 years old, year 3, 70 %', 'public works, 20 years old, year 3, 69 %'],
    ['public works staff, 22 years old, year 1, 55 %', 'public works staff, 22 years old, year 1, 54 %'], ['building staff, 22 years old, year 2, 65 %', 'building staff, 22 years old, year 2, 64 %'],
    ['building, 22 years old, year 3, 80 %', 'building, 21 years old, year 3, 78 %'], ['below the legal minimum too: said by the legal rule', 'building, 17 years old, year 1, 27 %'],
  ],
});
