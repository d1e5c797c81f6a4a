import { halfSmic } from './gross-pay-tester';
import { testRule } from './rule-tester';
import { wageSmicOfTheStart } from './wage-smic-of-the-start';

const of = (gross: number, others: object = {}) => ({ ...halfSmic, 'contract.conclusionDate': '2026-05-15', 'contract.grossMonthlySalary': gross, ...others });

testRule(wageSmicOfTheStart, {
  pass: [
    { when: 'the SMIC of the start', fields: of(933.51) },
    { when: 'one euro less', fields: of(932.51) },
    { when: 'between the two, of no SMIC', fields: of(920) },
    { when: 'the SMIC of January, begun on 31 May', fields: of(911.52, { 'contract.startDate': '2026-05-31' }) },
  ],
  violation: [
    { when: 'the SMIC of January', fields: of(911.52), says: ['911,52', '1\u00a0823,03', '1\u00a0867,02', '933,51'], marks: ['contract.grossMonthlySalary'], corrects: { 'contract.grossMonthlySalary': 933.51 } },
    { when: 'the SMIC of January and one euro', fields: of(912.51) },
    { when: 'the SMIC of January, begun on 1 June', fields: of(911.52, { 'contract.startDate': '2026-06-01' }) },
    { when: 'the SMIC of January, 28 hours', fields: of(729.21, { 'contract.weeklyHours': 28 }), corrects: { 'contract.grossMonthlySalary': 746.81 } },
  ],
  inapplicable: [
    { when: 'on the agreed minimum', fields: of(911.52, { 'contract.wages.year1.period1.base': 'SMC', 'contract.conventionalMinimum': 1950 }) },
    { when: 'below the first period: said by the other rule', fields: of(911.52, { 'contract.conclusionDate': '2026-07-01' }) },
  ],
  incomplete: [
    { when: 'the SMIC of the start is not set yet', fields: of(933.51, { 'contract.conclusionDate': '2026-11-20', 'contract.startDate': '2027-01-04' }) },
    { when: 'no pay', fields: { ...halfSmic, 'contract.grossMonthlySalary': null } },
  ],
  bounds: [['between the two, of no SMIC', 'the SMIC of January and one euro'], ['the SMIC of January, begun on 31 May', 'the SMIC of January, begun on 1 June'], ['the SMIC of the start', 'the SMIC of January']],
});
