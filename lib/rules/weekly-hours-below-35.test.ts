import { testRule } from './rule-tester';
import { weeklyHoursBelow35 } from './weekly-hours-below-35';

const working = (weeklyHours: number | null, weeklyMinutes: number | null = 0) => ({ 'contract.weeklyHours': weeklyHours, 'contract.weeklyMinutes': weeklyMinutes });

testRule(weeklyHoursBelow35, {
  pass: [
    { when: '35 hours', fields: working(35) },
    { when: '35 hours, the minutes are not on the page', fields: { 'contract.weeklyHours': 35 } },
  ],
  violation: [
    { when: '24 hours', fields: working(24), says: ['24 h', '35 h'] },
    { when: 'a minute less', fields: working(34, 59) },
  ],
  inapplicable: [{ when: 'none at all', fields: working(0) }],
  incomplete: [{ when: 'no hours', fields: working(null) }],
  bounds: [['35 hours', 'a minute less']],
});
