import { contractMaximumDuration } from './contract-maximum-duration';
import { testRule } from './rule-tester';

const none = { 'apprentice.disabledWorker': false, 'apprentice.disabilityYouthEquivalence': false, 'apprentice.disabilityBoeExtension': false, 'apprentice.eliteAthlete': false };
const lasting = (startDate: string, endDate: string | null, type: string | null = '11') => ({ 'contract.startDate': startDate, 'contract.endDate': endDate, 'contract.type': type, ...none });
const disabled = { 'apprentice.disabledWorker': true };

testRule(contractMaximumDuration, {
  pass: [
    { when: 'three years', fields: lasting('2026-09-01', '2029-08-31') },
    { when: 'three years and a week', fields: lasting('2026-08-24', '2029-08-31') },
    { when: 'three years and five months', fields: lasting('2026-09-01', '2030-02-01') },
    { when: 'three years and five months from the end of a month', fields: lasting('2026-09-30', '2030-02-28') },
    { when: 'four years, disabled', fields: { ...lasting('2026-09-01', '2030-08-31'), ...disabled } },
    { when: 'four years and five months, elite athlete', fields: { ...lasting('2026-09-01', '2031-02-01'), 'apprentice.eliteAthlete': true } },
    { when: 'four years, extended after a failure', fields: lasting('2026-09-01', '2030-08-31', '33') },
    { when: 'two years, nothing else on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2028-08-31' } },
  ],
  violation: [
    { when: 'four years', fields: lasting('2026-09-01', '2030-08-31'), says: ['01/09/2026', '31/08/2030', '36 mois'], marks: ['contract.endDate'] },
    { when: 'three years, five months and a day', fields: lasting('2026-09-01', '2030-02-02') },
    { when: 'three years, five months and a day from the end of a month', fields: lasting('2026-09-30', '2030-03-01') },
    { when: 'four years and six months, disabled', fields: { ...lasting('2026-09-01', '2031-03-02'), ...disabled }, says: ['48 mois'] },
    { when: 'four years, five months and a day, extended for a disability', fields: lasting('2026-09-01', '2031-02-02', '34') },
    { when: 'five years and six months, extended after a failure, disabled', fields: { ...lasting('2026-09-01', '2032-03-02', '33'), ...disabled }, says: ['60 mois'] },
  ],
  incomplete: [
    { when: 'four years, the disability is not on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2030-08-31', 'contract.type': '11', 'apprentice.eliteAthlete': false } },
    { when: 'four years, the type is not on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2030-08-31', ...none } },
    { when: 'no end', fields: lasting('2026-09-01', null) },
  ],
  bounds: [
    ['three years and five months', 'three years, five months and a day'],
    ['three years and five months from the end of a month', 'three years, five months and a day from the end of a month'],
  ],
});
