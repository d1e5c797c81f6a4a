import { contractMinimumDuration } from './contract-minimum-duration';
import { testRule } from './rule-tester';

const lasting = (startDate: string, endDate: string | null, type: string | null = '11') => ({
  'contract.startDate': startDate,
  'contract.endDate': endDate,
  'contract.type': type,
  'apprentice.previousSituation': '1',
  'training.cfaStartDate': startDate,
});

testRule(contractMinimumDuration, {
  pass: [
    { when: 'six months and a day', fields: lasting('2026-09-01', '2027-03-01') },
    { when: 'six months, last day included', fields: lasting('2026-09-01', '2027-02-28') },
    { when: 'six months to a leap day', fields: lasting('2027-09-01', '2028-02-29') },
    { when: 'from the end of a month', fields: lasting('2026-08-31', '2027-02-27') },
    { when: 'long enough, nothing else on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2027-08-31' } },
  ],
  violation: [
    { when: 'five months and a half', fields: lasting('2026-09-01', '2027-02-15'), says: ['28/02/2027', '01/09/2026', '15/02/2027'], marks: ['contract.endDate'] },
    { when: 'one day short', fields: lasting('2026-09-01', '2027-02-27') },
    { when: 'the day before a leap day', fields: lasting('2027-09-01', '2028-02-28') },
    { when: 'one day short from the end of a month', fields: lasting('2026-08-31', '2027-02-26') },
    { when: 'one day short with the same employer again', fields: lasting('2026-09-01', '2027-02-27', '21') },
    { when: 'one day short, situation and course left empty', fields: { ...lasting('2026-09-01', '2027-02-27', null), 'apprentice.previousSituation': null, 'training.cfaStartDate': null } },
  ],
  inapplicable: [
    { when: 'short, after a rupture', fields: lasting('2027-01-04', '2027-05-31', '23') },
    { when: 'short, a new try elsewhere', fields: lasting('2027-01-04', '2027-05-31', '22') },
    { when: 'short, an amendment', fields: lasting('2027-01-04', '2027-05-31', '36') },
    { when: 'short, a trainee before', fields: { ...lasting('2026-09-01', '2027-02-15'), 'apprentice.previousSituation': '7' } },
    { when: 'short, the course began before', fields: { ...lasting('2026-09-01', '2027-02-15'), 'training.cfaStartDate': '2026-08-31' } },
    { when: 'an end before the start', fields: lasting('2026-09-01', '2026-08-31') },
  ],
  incomplete: [
    { when: 'short, the course is not on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2027-02-15', 'contract.type': '11', 'apprentice.previousSituation': '1' } },
    { when: 'short, the type is not on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2027-02-15', 'apprentice.previousSituation': '1', 'training.cfaStartDate': '2026-09-01' } },
    { when: 'no end', fields: lasting('2026-09-01', null) },
  ],
  bounds: [
    ['six months, last day included', 'one day short'],
    ['six months to a leap day', 'the day before a leap day'],
    ['from the end of a month', 'one day short from the end of a month'],
    ['short, the course began before', 'one day short with the same employer again'],
  ],
});
