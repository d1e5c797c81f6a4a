import { remoteHoursRequired } from './remote-hours-required';
import { testRule } from './rule-tester';

const remote = (hours: number | null) => ({ 'training.remoteHours': hours });

testRule(remoteHoursRequired, {
  pass: [
    { when: 'none', fields: remote(0) },
    { when: 'some', fields: remote(120) },
  ],
  violation: [
    { when: 'blank', fields: remote(null), says: ['0 s’il n’y en a pas'] },
    { when: 'below zero', fields: { 'training.remoteHours': { text: '-1' } }, says: ['-1'] },
    { when: 'half an hour', fields: remote(0.5) },
  ],
  incomplete: [{ when: 'the page does not show it', fields: {} }],
  bounds: [['none', 'below zero']],
});
