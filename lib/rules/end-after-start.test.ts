import { endAfterStart } from './end-after-start';
import { testRule } from './rule-tester';

const lasting = (startDate: string, endDate: string | null) => ({ 'contract.startDate': startDate, 'contract.endDate': endDate });

testRule(endAfterStart, {
  pass: [
    { when: 'two years', fields: lasting('2026-09-01', '2028-08-31') },
    { when: 'the day after', fields: lasting('2028-02-28', '2028-02-29') },
  ],
  violation: [
    { when: 'the day before', fields: lasting('2026-09-01', '2026-08-31'), says: ['31/08/2026', '01/09/2026'], marks: ['contract.endDate'] },
    { when: 'the same day', fields: lasting('2026-09-01', '2026-09-01') },
  ],
  incomplete: [
    { when: 'no end', fields: lasting('2026-09-01', null) },
    { when: 'the end is not on the page', fields: { 'contract.startDate': '2026-09-01' } },
  ],
  bounds: [['the day after', 'the same day']],
});
