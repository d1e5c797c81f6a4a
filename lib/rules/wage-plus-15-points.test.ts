import { testRule } from './rule-tester';
import { wagePlus15Points } from './wage-plus-15-points';

/** A certificate of specialisation in one year after a CAP. */
const of = (rate: number, idcc: string | null, birthDate: string, others: object = {}) => ({
  'contract.wages.year1.period1.rate': rate, 'employer.idcc': idcc, 'apprentice.birthDate': birthDate, 'contract.startDate': '2026-09-07', 'contract.endDate': '2027-08-31',
  'training.targetDiploma': '35', 'apprentice.highestDiploma': '33', ...others,
});
const facts = { isDirectlyRelated: true };

testRule(wagePlus15Points, {
  pass: [
    { when: 'legal, 18 years old, 66 %', fields: of(66, '3216', '2008-06-15'), facts },
    { when: 'BTP, 18 years old, 75 %', fields: of(75, '1597', '2008-06-15'), facts },
    { when: 'BTP, 17 years old, 65 %', fields: of(65, '1597', '2009-06-15'), facts },
    { when: 'BTP, 22 years old, 80 %', fields: of(80, '1597', '2004-06-15'), facts },
    { when: '26 years old, 100 % and no more', fields: of(100, '3216', '2000-06-15'), facts },
    { when: 'a diploma of one year, by the user’s answer', fields: of(58, '3216', '2008-06-15'), facts: { ...facts, heldDiplomaYears: 1 } },
  ],
  violation: [
    { when: 'BTP, 18 years old, 60 %', fields: of(60, '1597', '2008-06-15'), facts, says: ['60\u00a0%', '66\u00a0%', '75\u00a0%'], severity: 'warning', marks: ['contract.wages.year1.period1.rate'], corrects: { 'contract.wages.year1.period1.rate': 75 } },
    { when: 'legal, 18 years old, 65.99 %', fields: of(65.99, '3216', '2008-06-15'), facts, severity: 'warning' },
    { when: 'BTP, 18 years old, 66 %: lawful, below what CFAs expect', fields: of(66, '1597', '2008-06-15'), facts, says: ['respecte la loi', '75\u00a0%'], severity: 'info', corrects: {} },
    { when: 'BTP, 18 years old, 74.99 %', fields: of(74.99, '1597', '2008-06-15'), facts, severity: 'info' },
    { when: 'BTP, 17 years old, 53 %', fields: of(53, '1597', '2009-06-15'), facts, severity: 'warning' },
    { when: 'BTP, 22 years old, 75 %', fields: of(75, '1597', '2004-06-15'), facts, severity: 'warning' },
    { when: 'one year to the day', fields: of(43, '3216', '2008-06-15', { 'contract.endDate': '2027-09-06' }), facts },
  ],
  inapplicable: [
    { when: 'one year and a day', fields: of(43, '3216', '2008-06-15', { 'contract.endDate': '2027-09-07' }), facts },
    { when: 'a higher level', fields: of(43, '3216', '2008-06-15', { 'training.targetDiploma': '41' }), facts },
    { when: 'no diploma held', fields: of(43, '3216', '2008-06-15', { 'training.targetDiploma': '13', 'apprentice.highestDiploma': '13' }), facts },
    { when: 'not directly related', fields: of(43, '3216', '2008-06-15'), facts: { isDirectlyRelated: false } },
  ],
  incomplete: [
    { when: 'not known whether it is related', fields: of(43, '3216', '2008-06-15') },
    { when: 'the years of the diploma held are not known', fields: of(43, '3216', '2008-06-15', { 'apprentice.highestDiploma': '38' }), facts },
    { when: 'the agreement is not known, at the legal rate', fields: of(66, null, '2008-06-15'), facts },
  ],
  bounds: [['legal, 18 years old, 66 %', 'legal, 18 years old, 65.99 %'], ['BTP, 18 years old, 75 %', 'BTP, 18 years old, 74.99 %'], ['one year and a day', 'one year to the day']],
});
