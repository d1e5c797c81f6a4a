import { testRule } from './rule-tester';
import { trainingLength648Months } from './training-length-6-48-months';

const trained = (cfaStartDate: string, examEndDate: string | null, type: string | null = '11') => ({
  'training.cfaStartDate': cfaStartDate,
  'training.examEndDate': examEndDate,
  'contract.type': type,
});

testRule(trainingLength648Months, {
  pass: [
    { when: 'nine months', fields: trained('2026-09-01', '2027-06-30') },
    { when: 'six months', fields: trained('2026-09-01', '2027-03-01') },
    { when: 'six months to a leap day', fields: trained('2027-08-31', '2028-02-29') },
    { when: 'four years', fields: trained('2026-09-01', '2030-09-01') },
  ],
  violation: [
    { when: 'five months', fields: trained('2026-09-01', '2027-01-31'), says: ['01/09/2026', '31/01/2027'], marks: ['training.cfaStartDate'] },
    { when: 'four years and a month', fields: trained('2026-09-01', '2030-10-01') },
    { when: 'a day less than six months', fields: trained('2026-09-01', '2027-02-28', '21') },
    { when: 'the day before the leap day', fields: trained('2027-08-31', '2028-02-28') },
    { when: 'a day more than four years, no type', fields: trained('2026-09-01', '2030-09-02', null) },
  ],
  inapplicable: [
    { when: 'five months after a rupture', fields: trained('2026-09-01', '2027-01-31', '23') },
    { when: 'an exam before the course', fields: trained('2026-09-01', '2026-08-30') },
  ],
  incomplete: [
    { when: 'five months, the type is not on the page', fields: { 'training.cfaStartDate': '2026-09-01', 'training.examEndDate': '2027-01-31' } },
    { when: 'no exam', fields: trained('2026-09-01', null) },
  ],
  bounds: [
    ['six months', 'a day less than six months'],
    ['six months to a leap day', 'the day before the leap day'],
    ['four years', 'a day more than four years, no type'],
  ],
});
