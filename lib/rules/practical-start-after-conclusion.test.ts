import { practicalStartAfterConclusion } from './practical-start-after-conclusion';
import { testRule } from './rule-tester';

const signed = (conclusionDate: string, practical: string | null, startDate: string | null = null, type: string | null = '11') => ({
  'contract.conclusionDate': conclusionDate,
  'contract.practicalTrainingStartDate': practical,
  'contract.startDate': startDate,
  'contract.type': type,
});

testRule(practicalStartAfterConclusion, {
  pass: [
    { when: 'a week after', fields: signed('2026-08-25', '2026-09-01') },
    { when: 'the same day', fields: signed('2026-08-25', '2026-08-25') },
  ],
  violation: [
    { when: 'the day before, no start of the contract', fields: signed('2026-08-25', '2026-08-24'), says: ['24/08/2026', '25/08/2026'], marks: ['contract.practicalTrainingStartDate'] },
    { when: 'the day before, no type', fields: signed('2028-03-01', '2028-02-29', null, null) },
  ],
  inapplicable: [
    { when: 'an amendment', fields: signed('2026-08-25', '2026-08-24', null, '36') },
    { when: 'signed after the contract started, told elsewhere', fields: signed('2026-09-10', '2026-09-05', '2026-09-01') },
    { when: 'before the contract started, told elsewhere', fields: signed('2026-08-25', '2026-08-24', '2026-09-01') },
  ],
  incomplete: [
    { when: 'wrong, the type is not on the page', fields: { 'contract.conclusionDate': '2026-08-25', 'contract.practicalTrainingStartDate': '2026-08-24', 'contract.startDate': null } },
    { when: 'wrong, the start is not on the page', fields: { 'contract.conclusionDate': '2026-08-25', 'contract.practicalTrainingStartDate': '2026-08-24', 'contract.type': '11' } },
    { when: 'no start with the employer', fields: signed('2026-08-25', null) },
  ],
  bounds: [['the same day', 'the day before, no start of the contract']],
});
