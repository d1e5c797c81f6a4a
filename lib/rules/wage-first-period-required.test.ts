import { testRule } from './rule-tester';
import { wageFirstPeriodRequired } from './wage-first-period-required';

const filled = {
  'contract.type': '11',
  'contract.wages.year1.period1.from': '2026-09-07', 'contract.wages.year1.period1.to': '2027-09-06', 'contract.wages.year1.period1.rate': 50, 'contract.wages.year1.period1.base': 'SMIC',
  'contract.grossMonthlySalary': 933.51,
};
const known = { 'employer.idcc': '1597', 'apprentice.birthDate': '2007-09-15', 'contract.startDate': '2026-09-07', 'contract.endDate': '2028-08-31', 'contract.weeklyHours': 35 };
const blankLine = { 'contract.wages.year1.period1.from': null, 'contract.wages.year1.period1.to': null, 'contract.wages.year1.period1.rate': null, 'contract.wages.year1.period1.base': null };

testRule(wageFirstPeriodRequired, {
  pass: [
    { when: 'all there', fields: filled },
    { when: 'all there, no type yet', fields: { ...filled, 'contract.type': null } },
    { when: 'a pay that cannot be read is not blank', fields: { ...filled, 'contract.grossMonthlySalary': { text: '?' } } },
  ],
  violation: [
    { when: 'no pay', fields: { ...filled, 'contract.grossMonthlySalary': null }, says: ['Salaire brut mensuel'], marks: ['contract.grossMonthlySalary'], corrects: {} },
    { when: 'no pay, that can be computed', fields: { ...filled, ...known, 'contract.grossMonthlySalary': null }, corrects: { 'contract.grossMonthlySalary': 933.51 } },
    { when: 'no line', fields: { ...filled, ...blankLine }, marks: ['contract.wages.year1.period1.from'] },
    {
      when: 'no line, that can be computed', fields: { ...filled, ...known, ...blankLine },
      corrects: { 'contract.wages.year1.period1.from': '2026-09-07', 'contract.wages.year1.period1.to': '2027-09-06', 'contract.wages.year1.period1.rate': 50, 'contract.wages.year1.period1.base': 'SMIC' },
    },
    { when: 'no rate, the base is not on the page', fields: { 'contract.type': '22', 'contract.wages.year1.period1.rate': null } },
  ],
  inapplicable: [{ when: 'an amendment', fields: { ...filled, ...blankLine, 'contract.type': '36' } }],
  incomplete: [
    { when: 'the pay is not on the page', fields: { 'contract.type': '11', 'contract.wages.year1.period1.from': '2026-09-07', 'contract.wages.year1.period1.to': '2027-09-06', 'contract.wages.year1.period1.rate': 50, 'contract.wages.year1.period1.base': 'SMIC' } },
    { when: 'the type is not on the page', fields: blankLine },
  ],
  bounds: [['all there', 'no pay']],
});
