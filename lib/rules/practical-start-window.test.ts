import { practicalStartWindow } from './practical-start-window';
import { testRule } from './rule-tester';

const starts = (startDate: string, practical: string | null, type: string | null = '11') => ({
  'contract.startDate': startDate,
  'contract.practicalTrainingStartDate': practical,
  'contract.type': type,
});

testRule(practicalStartWindow, {
  pass: [
    { when: 'three months later to the day', fields: starts('2026-09-01', '2026-12-01') },
    { when: 'the same day', fields: starts('2026-09-01', '2026-09-01') },
    { when: 'from 30 November to the last of February', fields: starts('2026-11-30', '2027-02-28') },
    { when: 'from 30 November to a leap day', fields: starts('2027-11-30', '2028-02-29') },
    { when: 'right, the type is not on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.practicalTrainingStartDate': '2026-09-07' } },
  ],
  violation: [
    { when: 'the day before', fields: starts('2026-09-01', '2026-08-31'), says: ['31/08/2026', '01/09/2026', 'avant'], marks: ['contract.practicalTrainingStartDate'] },
    { when: 'three months and a day later', fields: starts('2026-09-01', '2026-12-02'), says: ['02/12/2026', '01/12/2026'] },
    { when: 'from 30 November to 1 March', fields: starts('2026-11-30', '2027-03-01', null) },
    { when: 'from 30 November to 1 March of a leap year', fields: starts('2027-11-30', '2028-03-01', '22') },
  ],
  inapplicable: [{ when: 'an amendment', fields: starts('2026-09-01', '2026-08-31', '36') }],
  incomplete: [
    { when: 'wrong, the type is not on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.practicalTrainingStartDate': '2026-08-31' } },
    { when: 'no start with the employer', fields: starts('2026-09-01', null) },
  ],
  bounds: [
    ['the same day', 'the day before'],
    ['three months later to the day', 'three months and a day later'],
    ['from 30 November to the last of February', 'from 30 November to 1 March'],
    ['from 30 November to a leap day', 'from 30 November to 1 March of a leap year'],
  ],
});
