import { amendmentDateWithinContract } from './amendment-date-within-contract';
import { testRule } from './rule-tester';

const amended = (effect: string | null) => ({ 'contract.startDate': '2026-09-01', 'contract.amendmentEffectDate': effect, 'contract.endDate': '2028-08-31' });

testRule(amendmentDateWithinContract, {
  pass: [
    { when: 'on the first day', fields: amended('2026-09-01') },
    { when: 'on a leap day', fields: amended('2028-02-29') },
    { when: 'on the last day', fields: amended('2028-08-31') },
  ],
  violation: [
    { when: 'the day before the first', fields: amended('2026-08-31'), says: ['31/08/2026', 'avant le début', '01/09/2026'], marks: ['contract.amendmentEffectDate', 'contract.startDate'] },
    { when: 'the day after the last', fields: amended('2028-09-01'), says: ['01/09/2028', 'après la fin', '31/08/2028'], marks: ['contract.amendmentEffectDate', 'contract.endDate'] },
  ],
  incomplete: [
    { when: 'no effect', fields: amended(null) },
    { when: 'the effect is not on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2028-08-31' } },
  ],
  bounds: [
    ['on the first day', 'the day before the first'],
    ['on the last day', 'the day after the last'],
  ],
});
