import { examEndAfterCfaStart } from './exam-end-after-cfa-start';
import { testRule } from './rule-tester';

const trained = (cfaStartDate: string, examEndDate: string | null) => ({ 'training.cfaStartDate': cfaStartDate, 'training.examEndDate': examEndDate });

testRule(examEndAfterCfaStart, {
  pass: [
    { when: 'two years after', fields: trained('2026-09-01', '2028-06-30') },
    { when: 'the day after', fields: trained('2026-09-01', '2026-09-02') },
  ],
  violation: [
    { when: 'two days before', fields: trained('2026-09-01', '2026-08-30'), says: ['30/08/2026', '01/09/2026'], marks: ['training.examEndDate'] },
    { when: 'the same day', fields: trained('2026-09-01', '2026-09-01') },
  ],
  incomplete: [{ when: 'no exam', fields: trained('2026-09-01', null) }],
  bounds: [['the day after', 'the same day']],
});
