import { testRule } from './rule-tester';
import { weeklyHoursMaximum40 } from './weekly-hours-maximum-40';

const working = (weeklyHours: number | null, weeklyMinutes: number | null, birthDate: string | null = '2000-01-01') => ({
  'contract.weeklyHours': weeklyHours,
  'contract.weeklyMinutes': weeklyMinutes,
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
});

testRule(weeklyHoursMaximum40, {
  pass: [
    { when: 'forty hours', fields: working(40, 0) },
    { when: 'thirty-seven and a half', fields: working(37, 30) },
    { when: 'forty hours, no minutes', fields: working(40, null) },
  ],
  violation: [
    { when: 'a minute more', fields: working(40, 1), says: ['40 h 01'], marks: ['contract.weeklyHours'] },
    { when: 'forty-one hours', fields: working(41, 0), says: ['41 h'] },
    { when: 'forty-one hours, 18 on the first day', fields: working(41, 0, '2008-09-01') },
    { when: 'forty-one hours, no birth date', fields: working(41, 0, null) },
  ],
  inapplicable: [{ when: 'forty-one hours, 18 the day after', fields: working(41, 0, '2008-09-02') }],
  incomplete: [{ when: 'no hours', fields: working(null, 0) }],
  bounds: [
    ['forty hours', 'a minute more'],
    ['forty-one hours, 18 the day after', 'forty-one hours, 18 on the first day'],
  ],
});
