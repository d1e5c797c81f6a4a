import { testRule } from './rule-tester';
import { wageReducedDuration } from './wage-reduced-duration';

/** The second year alone of a training of two years. */
const of = (rate: number, birthDate: string, idcc: string, endDate = '2027-08-31', others: object = {}) => ({
  'contract.wages.year1.period1.rate': rate, 'apprentice.birthDate': birthDate, 'employer.idcc': idcc, 'contract.startDate': '2026-09-07', 'contract.endDate': endDate, ...others,
});
const twoYears = { cycleLengthMonths: 24 };

testRule(wageReducedDuration, {
  pass: [
    { when: 'second year of a CAP, 17 years old, BTP, 50 %', fields: of(50, '2009-06-15', '1597'), facts: twoYears },
    { when: 'Master 2 alone, 22 years old, 61 %', fields: of(61, '2004-06-15', '3216'), facts: twoYears },
    { when: 'one year of three, third-year rate', fields: of(60, '2009-06-15', '1597'), facts: { cycleLengthMonths: 36 } },
  ],
  violation: [
    { when: 'second year of a CAP, 17 years old, BTP, 40 %', fields: of(40, '2009-06-15', '1597'), facts: twoYears, says: ['40\u00a0%', '50\u00a0%', '24 mois'], corrects: { 'contract.wages.year1.period1.rate': 50 }, marks: ['contract.wages.year1.period1.rate'] },
    { when: 'Master 2 alone, 22 years old, 60 %', fields: of(60, '2004-06-15', '3216'), facts: twoYears },
    { when: 'one year of three, second-year rate', fields: of(50, '2009-06-15', '1597'), facts: { cycleLengthMonths: 36 } },
    { when: '18 months of 24, first-year rate', fields: of(40, '2009-06-15', '1597', '2028-02-28'), facts: twoYears },
  ],
  inapplicable: [
    { when: 'the whole training', fields: of(40, '2009-06-15', '1597', '2028-08-31'), facts: twoYears },
    { when: 'five months shorter', fields: of(40, '2009-06-15', '1597', '2028-04-06'), facts: twoYears },
    { when: 'begun at the CFA as a trainee', fields: of(40, '2009-06-15', '1597', '2027-08-31', { 'apprentice.previousSituation': '7' }), facts: twoYears },
  ],
  incomplete: [{ when: 'the length of the training is not known', fields: of(40, '2009-06-15', '1597') }],
  bounds: [
    ['second year of a CAP, 17 years old, BTP, 50 %', 'second year of a CAP, 17 years old, BTP, 40 %'], ['Master 2 alone, 22 years old, 61 %', 'Master 2 alone, 22 years old, 60 %'],
    ['five months shorter', '18 months of 24, first-year rate'], ['one year of three, third-year rate', 'one year of three, second-year rate'],
  ],
});
