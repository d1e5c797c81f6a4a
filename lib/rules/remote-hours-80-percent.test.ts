import { remoteHours80Percent } from './remote-hours-80-percent';
import { testRule } from './rule-tester';

const trained = (remoteHours: number | null, hours = 400) => ({ 'training.hours': hours, 'training.remoteHours': remoteHours, 'contract.conclusionDate': '2026-09-01' });

testRule(remoteHours80Percent, {
  pass: [
    { when: 'an hour less than 80 %', fields: trained(319) },
    { when: 'an hour less than 80 % of an odd total', fields: trained(320, 401) },
  ],
  violation: [
    { when: '80 %', fields: trained(320), says: ['320 heures', 'sur 400'] },
    { when: 'just over 80 % of an odd total', fields: trained(321, 401) },
  ],
  inapplicable: [{ when: 'no training at all', fields: trained(0, 0) }],
  incomplete: [
    { when: 'no remote hours', fields: trained(null) },
    { when: 'signed before the decree', fields: { ...trained(320), 'contract.conclusionDate': '2025-06-30' } },
  ],
  bounds: [
    ['an hour less than 80 %', '80 %'],
    ['an hour less than 80 % of an odd total', 'just over 80 % of an odd total'],
  ],
});
