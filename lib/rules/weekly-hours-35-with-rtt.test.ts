import { testRule } from './rule-tester';
import { weeklyHours35WithRtt } from './weekly-hours-35-with-rtt';

const working = (weeklyHours: number | null, weeklyMinutes: number | null = 0, birthDate: string | null = '2000-01-01') => ({
  'contract.weeklyHours': weeklyHours,
  'contract.weeklyMinutes': weeklyMinutes,
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
});

testRule(weeklyHours35WithRtt, {
  pass: [
    { when: '35 hours', fields: working(35) },
    { when: '39 hours, all paid', fields: working(39), facts: { hasTimeOffInLieu: false } },
  ],
  violation: [
    { when: '39 hours, days of rest', fields: working(39), facts: { hasTimeOffInLieu: true }, says: ['35 h', '39 h'], corrects: { 'contract.weeklyHours': 35, 'contract.weeklyMinutes': 0 } },
    { when: '35 hours and a minute, nothing said', fields: working(35, 1) },
    { when: '40 hours, nothing said', fields: working(40) },
    { when: '39 hours, 18 on the first day', fields: working(39, 0, '2008-09-01') },
    { when: '39 hours, no birth date', fields: working(39, 0, null) },
  ],
  inapplicable: [
    { when: 'a minute over 40 hours', fields: working(40, 1) },
    { when: '39 hours, 18 the day after', fields: working(39, 0, '2008-09-02') },
  ],
  incomplete: [{ when: 'no hours', fields: working(null) }],
  bounds: [
    ['35 hours', '35 hours and a minute, nothing said'],
    ['a minute over 40 hours', '40 hours, nothing said'],
    ['39 hours, 18 the day after', '39 hours, 18 on the first day'],
  ],
});
