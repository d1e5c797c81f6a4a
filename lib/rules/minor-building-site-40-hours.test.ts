import { minorBuildingSite40Hours } from './minor-building-site-40-hours';
import { testRule } from './rule-tester';

const working = (birthDate: string | null, weeklyHours: number, weeklyMinutes: number | null = 0) => ({
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
  'contract.weeklyHours': weeklyHours,
  'contract.weeklyMinutes': weeklyMinutes,
});

testRule(minorBuildingSite40Hours, {
  pass: [
    { when: '17, 39 hours', fields: working('2009-03-01', 39) },
    { when: '17, 40 hours', fields: working('2009-03-01', 40) },
  ],
  violation: [
    { when: '17, 41 hours', fields: working('2009-03-01', 41), says: ['41 h', '40 h', '01/09/2026'], marks: ['contract.weeklyHours'] },
    { when: '17, 40 hours and a minute', fields: working('2009-03-01', 40, 1) },
    { when: '18 the day after, 42 hours', fields: working('2008-09-02', 42) },
  ],
  inapplicable: [{ when: '18 on the first day, 42 hours', fields: working('2008-09-01', 42) }],
  incomplete: [{ when: 'no birth date', fields: working(null, 41) }],
  bounds: [
    ['17, 40 hours', '17, 40 hours and a minute'],
    ['18 on the first day, 42 hours', '18 the day after, 42 hours'],
  ],
});
