import { cfaStartBeforeContractSituation } from './cfa-start-before-contract-situation';
import { testRule } from './rule-tester';

const starts = (cfaStartDate: string | null, startDate: string, previousSituation: string | null, type: string | null = '11') => ({
  'training.cfaStartDate': cfaStartDate,
  'contract.startDate': startDate,
  'apprentice.previousSituation': previousSituation,
  'contract.type': type,
});

testRule(cfaStartBeforeContractSituation, {
  pass: [
    { when: 'before, a trainee', fields: starts('2026-09-01', '2026-10-15', '7') },
    { when: 'before, after a rupture', fields: starts('2026-09-01', '2026-10-15', '8') },
    { when: 'the same day, a pupil', fields: starts('2026-09-01', '2026-09-01', '1') },
  ],
  violation: [
    { when: 'before, a pupil', fields: starts('2026-09-01', '2026-10-15', '1'), says: ['01/09/2026', '15/10/2026'], marks: ['apprentice.previousSituation'] },
    { when: 'the day before, no situation, no type', fields: starts('2026-08-31', '2026-09-01', null, null) },
  ],
  inapplicable: [
    { when: 'before, a new contract', fields: starts('2026-09-01', '2026-10-15', '1', '23') },
    { when: 'before, an amendment', fields: starts('2026-09-01', '2026-10-15', '1', '36') },
  ],
  incomplete: [
    { when: 'before, the situation is not on the page', fields: { 'training.cfaStartDate': '2026-09-01', 'contract.startDate': '2026-10-15', 'contract.type': '11' } },
    { when: 'before, the type is not on the page', fields: { 'training.cfaStartDate': '2026-09-01', 'contract.startDate': '2026-10-15', 'apprentice.previousSituation': '1' } },
    { when: 'no start at the CFA', fields: starts(null, '2026-10-15', '1') },
  ],
  bounds: [['the same day, a pupil', 'the day before, no situation, no type']],
});
