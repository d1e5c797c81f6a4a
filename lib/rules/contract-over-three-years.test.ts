import { contractOverThreeYears } from './contract-over-three-years';
import { testRule } from './rule-tester';

const none = { 'apprentice.disabledWorker': false, 'apprentice.eliteAthlete': false };
const lasting = (startDate: string, endDate: string | null, type = '11') => ({ 'contract.startDate': startDate, 'contract.endDate': endDate, 'contract.type': type, ...none });

testRule(contractOverThreeYears, {
  pass: [
    { when: 'three years', fields: lasting('2026-09-01', '2029-08-31') },
    { when: 'three years from a leap day', fields: lasting('2028-02-29', '2031-02-27') },
    { when: 'four years, disabled', fields: { ...lasting('2026-09-01', '2030-08-31'), 'apprentice.disabledWorker': true } },
  ],
  violation: [
    { when: 'three years and a week', fields: lasting('2026-08-24', '2029-08-31'), says: ['24/08/2026', '31/08/2029', '36 mois'] },
    { when: 'three years and a day', fields: lasting('2026-09-01', '2029-09-01') },
    { when: 'three years and a day from a leap day', fields: lasting('2028-02-29', '2031-02-28') },
    { when: 'the last day granted', fields: lasting('2026-09-01', '2030-02-01') },
  ],
  inapplicable: [{ when: 'the day after the last granted', fields: lasting('2026-09-01', '2030-02-02') }],
  incomplete: [
    { when: 'a little over, the disability is not on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2029-09-15', 'contract.type': '11', 'apprentice.eliteAthlete': false } },
    { when: 'no end', fields: lasting('2026-09-01', null) },
  ],
  bounds: [
    ['three years', 'three years and a day'],
    ['three years from a leap day', 'three years and a day from a leap day'],
    ['the day after the last granted', 'the last day granted'],
  ],
});
