import { aidGap2026 } from './aid-gap-2026';
import { testRule } from './rule-tester';

const signed = (conclusionDate: string | null, headcount: number | null = 300, targetDiploma: string | null = '33') => ({
  'contract.conclusionDate': conclusionDate,
  'employer.headcount': headcount,
  'training.targetDiploma': targetDiploma,
});

testRule(aidGap2026, {
  pass: [
    { when: 'in September', fields: signed('2026-09-01') },
    { when: 'the day before', fields: signed('2025-12-31') },
    { when: 'the day after', fields: signed('2026-03-08') },
    { when: 'in the gap, 249 people, a CAP', fields: signed('2026-02-01', 249) },
    { when: 'in the gap, 10 people, a bac', fields: signed('2026-02-01', 10, '41') },
  ],
  violation: [
    { when: 'in the gap, 300 people', fields: signed('2026-02-01'), says: ['01/02/2026', '01/01/2026', '07/03/2026'], marks: ['contract.conclusionDate', 'employer.headcount'] },
    { when: 'on the first day', fields: signed('2026-01-01') },
    { when: 'on the last day', fields: signed('2026-03-07') },
    { when: 'in the gap, 250 people, a CAP', fields: signed('2026-02-01', 250) },
    { when: 'in the gap, 10 people, a BTS', fields: signed('2026-02-01', 10, '54'), marks: ['contract.conclusionDate', 'training.targetDiploma'] },
    { when: 'in the gap, a BTS, the headcount is not known', fields: { 'contract.conclusionDate': '2026-02-01', 'training.targetDiploma': '54' } },
  ],
  incomplete: [
    { when: 'in the gap, the headcount is not known', fields: signed('2026-02-01', null) },
    { when: 'in the gap, the diploma is not known', fields: signed('2026-02-01', 10, null) },
    { when: 'not signed', fields: signed(null) },
  ],
  bounds: [
    ['the day before', 'on the first day'],
    ['the day after', 'on the last day'],
    ['in the gap, 249 people, a CAP', 'in the gap, 250 people, a CAP'],
    ['in the gap, 10 people, a bac', 'in the gap, 10 people, a BTS'],
  ],
});
