import { remoteHoursWithinTotal } from './remote-hours-within-total';
import { testRule } from './rule-tester';

const trained = (remoteHours: number | null, hours = 400) => ({ 'training.hours': hours, 'training.remoteHours': remoteHours });

testRule(remoteHoursWithinTotal, {
  pass: [
    { when: 'all of it', fields: trained(400) },
    { when: 'none of it', fields: trained(0) },
  ],
  violation: [
    { when: 'one hour more', fields: trained(401), says: ['(401)', '(400)'], marks: ['training.remoteHours'] },
    { when: 'below zero', fields: trained(-1) },
  ],
  incomplete: [{ when: 'no remote hours', fields: trained(null) }],
  bounds: [
    ['all of it', 'one hour more'],
    ['none of it', 'below zero'],
  ],
});
