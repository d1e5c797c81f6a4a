import { testRule } from './rule-tester';
import { trainingHoursRange } from './training-hours-range';

const hours = (count: number | null) => ({ 'training.hours': count });

testRule(trainingHoursRange, {
  pass: [
    { when: 'one year', fields: hours(400) },
    { when: 'three years', fields: hours(1200) },
    { when: 'one hour', fields: hours(1) },
    { when: 'the most', fields: hours(9999) },
  ],
  violation: [
    { when: 'blank', fields: hours(null) },
    { when: 'zero', fields: hours(0), says: ['vous avez 0'] },
    { when: 'one too many', fields: hours(10000) },
    { when: 'letters', fields: { 'training.hours': { text: 'abc' } }, says: ['abc'] },
    { when: 'half an hour', fields: hours(400.5) },
  ],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [
    ['one hour', 'zero'],
    ['the most', 'one too many'],
  ],
});
