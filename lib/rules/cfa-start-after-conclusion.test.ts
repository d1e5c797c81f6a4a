import { cfaStartAfterConclusion } from './cfa-start-after-conclusion';
import { testRule } from './rule-tester';

const signed = (conclusionDate: string, cfaStartDate: string | null, previousSituation: string | null = '1', type: string | null = '11') => ({
  'contract.conclusionDate': conclusionDate,
  'training.cfaStartDate': cfaStartDate,
  'contract.startDate': null,
  'apprentice.previousSituation': previousSituation,
  'contract.type': type,
});

testRule(cfaStartAfterConclusion, {
  pass: [
    { when: 'a week after', fields: signed('2026-08-25', '2026-09-01') },
    { when: 'the same day', fields: signed('2026-09-01', '2026-09-01') },
    { when: 'before, a trainee', fields: signed('2026-10-15', '2026-09-01', '7') },
    { when: 'before, after a rupture', fields: signed('2026-10-15', '2026-09-01', '8') },
  ],
  violation: [
    { when: 'before, a pupil', fields: signed('2026-10-15', '2026-09-01'), says: ['01/09/2026', '15/10/2026'], marks: ['training.cfaStartDate'] },
    { when: 'the day before, no situation, no type', fields: signed('2026-09-01', '2026-08-31', null, null) },
  ],
  inapplicable: [
    { when: 'before, a new contract', fields: signed('2026-10-15', '2026-09-01', '1', '22') },
    { when: 'before, an amendment', fields: signed('2026-10-15', '2026-09-01', '1', '36') },
    { when: 'before, with a start of the contract that others compare', fields: { ...signed('2026-10-15', '2026-09-01'), 'contract.startDate': '2026-10-15' } },
  ],
  incomplete: [
    { when: 'before, the start is not on the page', fields: { 'contract.conclusionDate': '2026-10-15', 'training.cfaStartDate': '2026-09-01', 'contract.type': '11', 'apprentice.previousSituation': '1' } },
    { when: 'before, the situation is not on the page', fields: { 'contract.conclusionDate': '2026-10-15', 'training.cfaStartDate': '2026-09-01', 'contract.type': '11', 'contract.startDate': null } },
    { when: 'no start at the CFA', fields: signed('2026-10-15', null) },
  ],
  bounds: [['the same day', 'the day before, no situation, no type']],
});
