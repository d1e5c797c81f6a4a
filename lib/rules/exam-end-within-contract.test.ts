import { examEndWithinContract } from './exam-end-within-contract';
import { testRule } from './rule-tester';

const contract = (examEndDate: string | null, startDate: string | null = '2026-09-01', conclusionDate: string | null = '2026-07-01') => ({
  'training.examEndDate': examEndDate,
  'contract.startDate': startDate,
  'contract.endDate': '2028-08-31',
  'contract.conclusionDate': conclusionDate,
});

testRule(examEndWithinContract, {
  pass: [
    { when: 'on the last day', fields: contract('2028-08-31') },
    { when: 'in June', fields: contract('2028-06-30') },
    { when: 'on the first day', fields: contract('2026-09-01') },
    { when: 'on the day of the signature, no start', fields: contract('2026-07-01', null) },
  ],
  violation: [
    { when: 'the day after the last', fields: contract('2028-09-01'), says: ['01/09/2028', '31/08/2028'], marks: ['contract.endDate', 'training.examEndDate'] },
    { when: 'the day before the first', fields: contract('2026-08-31'), says: ['31/08/2026', '01/09/2026'], marks: ['training.examEndDate', 'contract.startDate'] },
    { when: 'the day before the signature, no start', fields: contract('2026-06-30', null), marks: ['training.examEndDate', 'contract.conclusionDate'] },
    { when: 'after the end, nothing else on the page', fields: { 'training.examEndDate': '2028-09-01', 'contract.endDate': '2028-08-31' } },
  ],
  incomplete: [
    { when: 'no exam', fields: contract(null) },
    { when: 'the end is not on the page', fields: { 'training.examEndDate': '2028-06-30', 'contract.startDate': '2026-09-01' } },
    { when: 'the start is not on the page', fields: { 'training.examEndDate': '2028-06-30', 'contract.endDate': '2028-08-31', 'contract.conclusionDate': '2026-07-01' } },
  ],
  bounds: [
    ['on the last day', 'the day after the last'],
    ['on the first day', 'the day before the first'],
    ['on the day of the signature, no start', 'the day before the signature, no start'],
  ],
});
