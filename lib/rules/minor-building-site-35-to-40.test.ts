import { minorBuildingSite35To40 } from './minor-building-site-35-to-40';
import { testRule } from './rule-tester';

const working = (birthDate: string, weeklyHours: number, weeklyMinutes: number | null = 0, naf: string | null = '4399C') => ({
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
  'contract.weeklyHours': weeklyHours,
  'contract.weeklyMinutes': weeklyMinutes,
  'employer.naf': naf,
});

testRule(minorBuildingSite35To40, {
  pass: [{ when: '17, 35 hours', fields: working('2009-03-01', 35) }],
  violation: [
    { when: '17, 39 hours', fields: working('2009-03-01', 39), says: ['39 h'], marks: ['contract.weeklyHours'] },
    { when: '17, 35 hours and a minute', fields: working('2009-03-01', 35, 1) },
    { when: '17, 40 hours', fields: working('2009-03-01', 40) },
    { when: '18 the day after, 39 hours', fields: working('2008-09-02', 39) },
  ],
  inapplicable: [
    { when: '17, a minute over 40 hours', fields: working('2009-03-01', 40, 1) },
    { when: '18 on the first day, 39 hours', fields: working('2008-09-01', 39) },
    { when: '17, 39 hours, a shop', fields: working('2009-03-01', 39, 0, '4711D') },
  ],
  incomplete: [{ when: '17, 39 hours, trade not known', fields: working('2009-03-01', 39, 0, null) }],
  bounds: [
    ['17, 35 hours', '17, 35 hours and a minute'],
    ['17, a minute over 40 hours', '17, 40 hours'],
    ['18 on the first day, 39 hours', '18 the day after, 39 hours'],
  ],
});
