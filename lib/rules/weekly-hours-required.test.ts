import { testRule } from './rule-tester';
import { weeklyHoursRequired } from './weekly-hours-required';

const hours = (weeklyHours: number | null) => ({ 'contract.weeklyHours': weeklyHours });

testRule(weeklyHoursRequired, {
  pass: [
    { when: 'full time', fields: hours(35) },
    { when: 'one', fields: hours(1) },
    { when: 'ninety-nine', fields: hours(99) },
  ],
  violation: [
    { when: 'blank', fields: hours(null), marks: ['contract.weeklyHours'] },
    { when: 'zero', fields: hours(0), says: ['vous avez 0'] },
    { when: 'a hundred', fields: hours(100) },
    { when: 'half an hour', fields: hours(37.5) },
  ],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'not readable', fields: { 'contract.weeklyHours': { text: '35h30' } } },
  ],
  bounds: [
    ['one', 'zero'],
    ['ninety-nine', 'a hundred'],
  ],
});
