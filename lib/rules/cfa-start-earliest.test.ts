import { cfaStartEarliest } from './cfa-start-earliest';
import { testRule } from './rule-tester';

const starts = (startDate: string, cfaStartDate: string | null, type: string | null = '11', previousSituation: string | null = '1') => ({
  'contract.startDate': startDate,
  'training.cfaStartDate': cfaStartDate,
  'contract.type': type,
  'apprentice.previousSituation': previousSituation,
});

testRule(cfaStartEarliest, {
  pass: [
    { when: 'three months before to the day', fields: starts('2026-12-01', '2026-09-01', '11', '7') },
    { when: 'three months before the last of May', fields: starts('2027-05-31', '2027-02-28') },
    { when: 'after the contract', fields: starts('2026-09-01', '2026-09-07') },
  ],
  violation: [
    { when: 'three months and a day before', fields: starts('2026-12-02', '2026-09-01'), says: ['01/09/2026', '02/12/2026', '3 mois'], marks: ['training.cfaStartDate'] },
    { when: 'three months and a day before the last of May, no type, no situation', fields: starts('2027-05-31', '2027-02-27', null, null) },
    { when: 'a trainee for too long', fields: starts('2026-12-02', '2026-09-01', '11', '7') },
  ],
  inapplicable: [
    { when: 'a year before, after a rupture', fields: starts('2026-11-02', '2025-09-01', '23') },
    { when: 'a year before, at the CFA after a rupture', fields: starts('2026-11-02', '2025-09-01', '11', '8') },
    { when: 'a year before, an amendment', fields: starts('2026-11-02', '2025-09-01', '36') },
  ],
  incomplete: [
    { when: 'a year before, the situation is not on the page', fields: { 'contract.startDate': '2026-11-02', 'training.cfaStartDate': '2025-09-01', 'contract.type': '11' } },
    { when: 'a year before, the type is not on the page', fields: { 'contract.startDate': '2026-11-02', 'training.cfaStartDate': '2025-09-01', 'apprentice.previousSituation': '1' } },
    { when: 'no start at the CFA', fields: starts('2026-09-01', null) },
  ],
  bounds: [
    ['three months before to the day', 'three months and a day before'],
    ['three months before the last of May', 'three months and a day before the last of May, no type, no situation'],
  ],
});
