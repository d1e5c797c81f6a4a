import { halfSmic } from './gross-pay-tester';
import { testRule } from './rule-tester';
import { wageGrossMatchesFirstPeriod } from './wage-gross-matches-first-period';

const of = (gross: number, others: object = {}) => ({ ...halfSmic, 'contract.grossMonthlySalary': gross, ...others });
const smc = { 'contract.wages.year1.period1.base': 'SMC', 'contract.conventionalMinimum': 1950 };
const signedInMay = { 'contract.conclusionDate': '2026-05-15' };

testRule(wageGrossMatchesFirstPeriod, {
  pass: [
    { when: 'half of the SMIC', fields: of(933.51) },
    { when: 'one euro less', fields: of(932.51) },
    { when: 'signed before the revision of June, at the SMIC of January', fields: of(911.52, signedInMay) },
    { when: '39 hours at the amount of 35', fields: of(933.51, { 'contract.weeklyHours': 39 }) },
    { when: '28 hours in proportion', fields: of(746.81, { 'contract.weeklyHours': 28 }) },
    { when: '17 h 30 in proportion', fields: of(466.76, { 'contract.weeklyHours': 17, 'contract.weeklyMinutes': 30 }) },
    { when: 'Mayotte', fields: of(724.97, { 'employer.address.postalCode': '97600' }) },
    { when: 'half of the agreed minimum', fields: of(975, smc) },
    { when: 'signed in 2026, begun after the next revision', fields: of(933.51, { 'contract.conclusionDate': '2026-11-20', 'contract.startDate': '2027-01-04' }) },
    { when: 'the place is not known, enough everywhere', fields: of(933.51, { 'employer.address.postalCode': null }) },
  ],
  violation: [
    { when: 'signed in July at the SMIC of January', fields: of(911.52), says: ['911,52', '50\u00a0%', '1\u00a0867,02', '933,51'], marks: ['contract.grossMonthlySalary'], corrects: { 'contract.grossMonthlySalary': 933.51 } },
    { when: 'well below', fields: of(900) },
    { when: 'more than one euro less', fields: of(932.5) },
    { when: 'signed in May, below the SMIC of January', fields: of(910.5, signedInMay), corrects: { 'contract.grossMonthlySalary': 933.51 } },
    { when: '28 hours, more than one euro less', fields: of(745.8, { 'contract.weeklyHours': 28 }), says: ['proportion'] },
    { when: 'Mayotte, more than one euro less', fields: of(723.95, { 'employer.address.postalCode': '97600' }) },
    { when: 'less than half of the agreed minimum', fields: of(973.99, smc), says: ['1\u00a0950,00', 'SMC'], corrects: { 'contract.grossMonthlySalary': 975 } },
    { when: 'the place is not known, too low even in Mayotte', fields: of(700, { 'employer.address.postalCode': null }) },
  ],
  incomplete: [
    { when: 'the place is not known, enough in Mayotte alone', fields: of(800, { 'employer.address.postalCode': null }) },
    { when: 'the agreed minimum is not known', fields: of(900, { ...smc, 'contract.conventionalMinimum': null }) },
    { when: 'before the table', fields: of(700, { 'contract.startDate': '2020-09-07', 'contract.conclusionDate': '2020-07-01' }) },
    { when: 'after the table', fields: of(700, { 'contract.startDate': '2027-02-01', 'contract.conclusionDate': '2027-01-15' }) },
    { when: 'no weekly time', fields: of(900, { 'contract.weeklyHours': null }) },
  ],
  bounds: [
    ['one euro less', 'more than one euro less'], ['28 hours in proportion', '28 hours, more than one euro less'], ['Mayotte', 'Mayotte, more than one euro less'],
    ['half of the agreed minimum', 'less than half of the agreed minimum'], ['signed before the revision of June, at the SMIC of January', 'signed in July at the SMIC of January'],
  ],
});
