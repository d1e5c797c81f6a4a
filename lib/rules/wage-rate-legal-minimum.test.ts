import { testRule } from './rule-tester';
import { wageRateLegalMinimum } from './wage-rate-legal-minimum';
import { wageCells } from './wage-table-tester';

const start = '2026-09-07';
/** One line that begins on a day, for an apprentice born on a day. */
const of = (birthDate: string | null, from: string, rate: number | null, base: string | null = 'SMIC', conventionalMinimum: number | null = null) => ({
  'apprentice.birthDate': birthDate, 'contract.startDate': start, 'contract.conclusionDate': '2026-07-01', 'contract.conventionalMinimum': conventionalMinimum,
  ...wageCells({ from, to: '2030-08-31', rate, base }),
});

testRule(wageRateLegalMinimum, {
  pass: [
    { when: '17 years old, year 1, 27 %', fields: of('2008-12-15', start, 27) },
    { when: '17 years old, year 2, 39 %', fields: of('2010-06-15', '2027-09-07', 39) },
    { when: '17 years old, year 3, 55 %', fields: of('2011-06-15', '2028-09-07', 55) },
    { when: '19 years old, year 1, 43 %', fields: of('2007-06-15', start, 43) },
    { when: '19 years old, year 2, 51 %', fields: of('2008-06-15', '2027-09-07', 51) },
    { when: '20 years old, year 3, 67 %', fields: of('2008-06-15', '2028-09-07', 67) },
    { when: '22 years old, year 1, 53 %', fields: of('2004-06-15', start, 53) },
    { when: '23 years old, year 2, 61 %', fields: of('2004-06-15', '2027-09-07', 61) },
    { when: '24 years old, year 3, 78 %', fields: of('2004-06-15', '2028-09-07', 78) },
    { when: '25 years old, year 4 as year 3', fields: of('2004-06-15', '2029-09-07', 78) },
    { when: '27 years old, year 1, 100 %', fields: of('1999-06-15', start, 100) },
    { when: 'the last day before the month after 18 years', fields: of('2008-12-15', '2026-12-31', 27) },
    { when: 'the last day of the first year', fields: of('2008-12-15', '2027-09-06', 43) },
    { when: '18 on the 2nd of the month of the start: the lower band until its end', fields: of('2008-09-02', start, 27) },
    { when: 'born on 29 February, on 31 March after 18 years', fields: { ...of('2008-02-29', '2026-03-31', 27), 'contract.startDate': '2026-01-05' } },
    { when: 'under 21, agreed minimum by its amount', fields: of('2007-06-15', start, 41.17, 'SMC', 1950) },
    { when: 'from 21, rate on the agreed minimum', fields: of('2004-06-15', start, 53, 'SMC') },
  ],
  violation: [
    { when: '17 years old, year 1, 26.9 %', fields: of('2008-12-15', start, 26.9), says: ['26,9\u00a0%', '27\u00a0%', 'moins de 18 ans', 'année 1, 1re période'], marks: ['contract.wages.year1.period1.rate'], corrects: { 'contract.wages.year1.period1.rate': 27 } },
    { when: '17 years old, year 2, 38.99 %', fields: of('2010-06-15', '2027-09-07', 38.99) },
    { when: '17 years old, year 3, 54 %', fields: of('2011-06-15', '2028-09-07', 54) },
    { when: '19 years old, year 1, 42 %', fields: of('2007-06-15', start, 42) },
    { when: '19 years old, year 2, 50 %', fields: of('2008-06-15', '2027-09-07', 50) },
    { when: '20 years old, year 3, 66 %', fields: of('2008-06-15', '2028-09-07', 66), says: ['67\u00a0%', '3e année'] },
    { when: '22 years old, year 1, 52 %', fields: of('2004-06-15', start, 52) },
    { when: '23 years old, year 2, 60 %', fields: of('2004-06-15', '2027-09-07', 60) },
    { when: '24 years old, year 3, 77 %', fields: of('2004-06-15', '2028-09-07', 77) },
    { when: '26 years old, year 1, 78 %', fields: of('2000-08-15', start, 78), corrects: { 'contract.wages.year1.period1.rate': 100 } },
    { when: 'the first day of the month after 18 years', fields: of('2008-12-15', '2027-01-01', 27) },
    { when: 'the first day of the second year', fields: of('2008-12-15', '2027-09-07', 43) },
    { when: '18 on the 31st of the month before the start', fields: of('2008-08-31', start, 27) },
    { when: 'born on 29 February, on 1 April after 18 years', fields: { ...of('2008-02-29', '2026-04-01', 27), 'contract.startDate': '2026-01-05' } },
    { when: 'under 21, agreed minimum too low by its amount', fields: of('2007-06-15', start, 41.16, 'SMC', 1950), corrects: {}, says: ['SMC'] },
    { when: 'low beside a line without its first day', fields: { ...of('2008-12-15', start, 20), ...wageCells({ from: start, to: '2027-09-06', rate: 20 }, { at: '2.1', from: null, rate: 39 }) } },
  ],
  inapplicable: [{ when: 'no line', fields: { 'apprentice.birthDate': '2008-12-15', 'contract.startDate': start, 'contract.wages.year1.period1.rate': null } }],
  incomplete: [
    { when: 'no birth date', fields: of(null, start, 27) },
    { when: 'no rate', fields: of('2008-12-15', start, null) },
    { when: 'under 21, agreed minimum not known', fields: of('2007-06-15', start, 43, 'SMC') },
    { when: 'under 21, no base', fields: of('2007-06-15', start, 43, null) },
    { when: 'the table is not on the page', fields: { 'apprentice.birthDate': '2008-12-15', 'contract.startDate': start } },
  ],
  bounds: [
    ['17 years old, year 1, 27 %', '17 years old, year 1, 26.9 %'], ['17 years old, year 2, 39 %', '17 years old, year 2, 38.99 %'], ['17 years old, year 3, 55 %', '17 years old, year 3, 54 %'],
    ['19 years old, year 1, 43 %', '19 years old, year 1, 42 %'], ['19 years old, year 2, 51 %', '19 years old, year 2, 50 %'], ['20 years old, year 3, 67 %', '20 years old, year 3, 66 %'],
    ['22 years old, year 1, 53 %', '22 years old, year 1, 52 %'], ['23 years old, year 2, 61 %', '23 years old, year 2, 60 %'], ['24 years old, year 3, 78 %', '24 years old, year 3, 77 %'],
    ['27 years old, year 1, 100 %', '26 years old, year 1, 78 %'], ['the last day before the month after 18 years', 'the first day of the month after 18 years'],
    ['the last day of the first year', 'the first day of the second year'], ['18 on the 2nd of the month of the start: the lower band until its end', '18 on the 31st of the month before the start'],
    ['born on 29 February, on 31 March after 18 years', 'born on 29 February, on 1 April after 18 years'], ['under 21, agreed minimum by its amount', 'under 21, agreed minimum too low by its amount'],
  ],
});
