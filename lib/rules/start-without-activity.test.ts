import { testRule } from './rule-tester';
import { startWithoutActivity } from './start-without-activity';

const starts = (startDate: string, practical: string | null, cfaStartDate: string, type: string | null = '11') => ({
  'contract.startDate': startDate,
  'contract.practicalTrainingStartDate': practical,
  'training.cfaStartDate': cfaStartDate,
  'contract.type': type,
});

testRule(startWithoutActivity, {
  pass: [
    { when: 'the first day of work', fields: starts('2026-09-01', '2026-09-01', '2026-09-14') },
    { when: 'the first day of training', fields: starts('2026-09-01', '2026-09-14', '2026-09-01') },
    { when: 'training long begun', fields: starts('2026-09-01', '2026-09-14', '2026-08-20') },
  ],
  violation: [
    { when: 'a week before both', fields: starts('2026-08-24', '2026-09-01', '2026-09-14'), says: ['24/08/2026', '01/09/2026', '14/09/2026'], marks: ['contract.startDate'] },
    { when: 'the day before both, no type', fields: starts('2026-08-31', '2026-09-14', '2026-09-01', null) },
  ],
  inapplicable: [{ when: 'an amendment', fields: starts('2026-08-24', '2026-09-01', '2026-09-14', '36') }],
  incomplete: [
    { when: 'no first day of work', fields: starts('2026-08-24', null, '2026-09-14') },
    { when: 'the type is not on the page', fields: { 'contract.startDate': '2026-08-24', 'contract.practicalTrainingStartDate': '2026-09-01', 'training.cfaStartDate': '2026-09-14' } },
  ],
  bounds: [['the first day of training', 'the day before both, no type']],
});
