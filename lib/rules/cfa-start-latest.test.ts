import { cfaStartLatest } from './cfa-start-latest';
import { testRule } from './rule-tester';

const starts = (startDate: string, cfaStartDate: string | null, type: string | null = '11') => ({
  'contract.startDate': startDate,
  'training.cfaStartDate': cfaStartDate,
  'contract.type': type,
});

testRule(cfaStartLatest, {
  pass: [
    { when: 'three months later to the day', fields: starts('2026-09-01', '2026-12-01') },
    { when: 'long before', fields: starts('2026-09-01', '2025-09-01', '23') },
    { when: 'from 30 November to the last of February', fields: starts('2026-11-30', '2027-02-28') },
  ],
  violation: [
    { when: 'three months and a day later', fields: starts('2026-09-01', '2026-12-02'), says: ['02/12/2026', '01/09/2026', '01/12/2026'], marks: ['training.cfaStartDate'] },
    { when: 'from 30 November to 1 March, no type', fields: starts('2026-11-30', '2027-03-01', null) },
  ],
  inapplicable: [{ when: 'an amendment', fields: starts('2026-09-01', '2026-12-02', '36') }],
  incomplete: [
    { when: 'late, the type is not on the page', fields: { 'contract.startDate': '2026-09-01', 'training.cfaStartDate': '2026-12-02' } },
    { when: 'no start at the CFA', fields: starts('2026-09-01', null) },
    { when: 'before the first known window', fields: starts('2018-09-01', '2018-12-02') },
  ],
  bounds: [
    ['three months later to the day', 'three months and a day later'],
    ['from 30 November to the last of February', 'from 30 November to 1 March, no type'],
  ],
});
