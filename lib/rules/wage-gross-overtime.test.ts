import { halfSmic } from './gross-pay-tester';
import { testRule } from './rule-tester';
import { wageGrossOvertime } from './wage-gross-overtime';

const of = (gross: number, hours: number, others: object = {}) => ({ ...halfSmic, 'contract.grossMonthlySalary': gross, 'contract.weeklyHours': hours, ...others });

testRule(wageGrossOvertime, {
  pass: [
    { when: '39 hours with their increase', fields: of(1066.87, 39) },
    { when: '39 hours without increase', fields: of(1040.2, 39) },
  ],
  violation: [
    { when: '39 hours at the amount of 35', fields: of(933.51, 39), says: ['933,51', '39\u00a0h', '1\u00a0040,19'], severity: 'info', marks: ['contract.grossMonthlySalary'] },
    { when: '39 hours, just below', fields: of(1040.18, 39) },
    { when: 'one minute above 35 hours', fields: of(933.51, 35, { 'contract.weeklyMinutes': 1 }), says: ['35\u00a0h\u00a001'] },
  ],
  inapplicable: [
    { when: '35 hours', fields: of(933.51, 35) },
    { when: 'below the first period: said by the other rule', fields: of(900, 39) },
  ],
  incomplete: [{ when: 'no weekly time', fields: { ...halfSmic, 'contract.weeklyHours': null } }],
  bounds: [['39 hours without increase', '39 hours, just below'], ['35 hours', 'one minute above 35 hours']],
});
