import { testRule } from './rule-tester';
import { wageRateBtpMinimumManagers } from './wage-rate-btp-minimum-managers';
import { wageCells } from './wage-table-tester';

const of = (idcc: string, rate: number, to = '2027-09-06') => ({
  'employer.idcc': idcc, 'apprentice.birthDate': '2004-06-15', 'contract.startDate': '2026-09-07', 'contract.conclusionDate': '2026-07-01', ...wageCells({ from: '2026-09-07', to, rate }),
});

testRule(wageRateBtpMinimumManagers, {
  pass: [
    { when: 'building managers, 22 years old, year 1, 55 %', fields: of('2420', 55) },
    { when: 'public works managers, up to year 2 at 65 %', fields: of('3212', 65, '2028-08-31') },
    { when: 'below the legal minimum: said by the legal rule', fields: of('2420', 52) },
    { when: 'below the legal minimum of year 2: said by the rule on splits', fields: of('2420', 60, '2028-08-31') },
  ],
  violation: [
    { when: 'building managers, 22 years old, year 1, 53 %', fields: of('2420', 53), says: ['53\u00a0%', '55\u00a0%', '2420'], severity: 'warning', marks: ['contract.wages.year1.period1.rate'] },
    { when: 'building managers, 54.99 %', fields: of('2420', 54.99) },
    { when: 'public works managers, up to year 2 at 64 %', fields: of('3212', 64, '2028-08-31'), says: ['07/09/2027'] },
  ],
  inapplicable: [
    { when: 'building workers', fields: of('1597', 53) },
    { when: 'merchants', fields: of('3216', 53) },
  ],
  incomplete: [{ when: 'no birth date', fields: { ...of('2420', 53), 'apprentice.birthDate': null } }],
  bounds: [['building managers, 22 years old, year 1, 55 %', 'building managers, 54.99 %'], ['public works managers, up to year 2 at 65 %', 'public works managers, up to year 2 at 64 %']],
});
