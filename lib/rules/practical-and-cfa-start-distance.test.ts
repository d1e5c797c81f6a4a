import { practicalAndCfaStartDistance } from './practical-and-cfa-start-distance';
import { testRule } from './rule-tester';

const starts = (cfaStartDate: string, practical: string | null, previousSituation: string | null = '1', type: string | null = '11') => ({
  'training.cfaStartDate': cfaStartDate,
  'contract.practicalTrainingStartDate': practical,
  'apprentice.previousSituation': previousSituation,
  'contract.type': type,
});

testRule(practicalAndCfaStartDistance, {
  pass: [
    { when: 'a day less than three months', fields: starts('2026-09-01', '2026-11-30') },
    { when: 'three months to the day', fields: starts('2026-09-01', '2026-12-01') },
    { when: 'from 30 November to a leap day', fields: starts('2027-11-30', '2028-02-29') },
    { when: 'work before training', fields: starts('2026-12-15', '2026-09-01') },
  ],
  violation: [
    { when: 'three months and a half', fields: starts('2026-09-01', '2026-12-15'), says: ['01/09/2026', '15/12/2026'], marks: ['contract.practicalTrainingStartDate'] },
    { when: 'three months and a day, no situation, no type', fields: starts('2026-09-01', '2026-12-02', null, null) },
    { when: 'from 30 November to 1 March of a leap year', fields: starts('2027-11-30', '2028-03-01') },
  ],
  inapplicable: [
    { when: 'far apart, a trainee', fields: starts('2026-09-01', '2026-12-15', '7') },
    { when: 'far apart, after a rupture', fields: starts('2026-09-01', '2026-12-15', '8') },
    { when: 'far apart, a new contract', fields: starts('2026-09-01', '2026-12-15', '1', '23') },
  ],
  incomplete: [
    { when: 'far apart, the situation is not on the page', fields: { 'training.cfaStartDate': '2026-09-01', 'contract.practicalTrainingStartDate': '2026-12-15', 'contract.type': '11' } },
    { when: 'far apart, the type is not on the page', fields: { 'training.cfaStartDate': '2026-09-01', 'contract.practicalTrainingStartDate': '2026-12-15', 'apprentice.previousSituation': '1' } },
    { when: 'no start with the employer', fields: starts('2026-09-01', null) },
  ],
  bounds: [
    ['three months to the day', 'three months and a day, no situation, no type'],
    ['from 30 November to a leap day', 'from 30 November to 1 March of a leap year'],
  ],
});
