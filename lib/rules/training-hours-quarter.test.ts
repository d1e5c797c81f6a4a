import { testRule } from './rule-tester';
import { trainingHoursQuarter } from './training-hours-quarter';

const trained = (hours: number | null, startDate = '2026-09-01', endDate = '2027-08-31', type: string | null = '11') => ({
  'training.hours': hours,
  'contract.startDate': startDate,
  'contract.endDate': endDate,
  'contract.type': type,
  'apprentice.previousSituation': '1',
  'apprentice.eliteAthlete': false,
  'apprentice.disabledWorker': false,
});

// 365 days ask for 401.75 hours, the 366 of a leap year for 402.85, 731 days for 804.6; 2 % less is granted: 393.7, 394.8, 788.5.
testRule(trainingHoursQuarter, {
  pass: [
    { when: 'one year, 420 hours', fields: trained(420) },
    { when: 'two years, 840 hours', fields: trained(840, '2026-09-01', '2028-08-31') },
    { when: 'one year, the common 400 hours', fields: trained(400) },
    { when: 'one year, 394 hours', fields: trained(394) },
    { when: 'enough, nothing else on the page', fields: { 'training.hours': 420, 'contract.startDate': '2026-09-01', 'contract.endDate': '2027-08-31' } },
  ],
  violation: [
    { when: 'one year, 300 hours', fields: trained(300), says: ['(300)', '402', '25 %', '31/08/2027'], marks: ['training.hours'] },
    { when: 'two years, 700 hours', fields: trained(700, '2026-09-01', '2028-08-31'), says: ['805'] },
    { when: 'one year, 393 hours', fields: trained(393, '2026-09-01', '2027-08-31', '21') },
    { when: 'a leap year, 394 hours, no type', fields: trained(394, '2027-09-01', '2028-08-31', null) },
  ],
  inapplicable: [
    { when: 'few, after a rupture', fields: trained(300, '2026-09-01', '2027-08-31', '23') },
    { when: 'few, a trainee before', fields: { ...trained(300), 'apprentice.previousSituation': '7' } },
    { when: 'few, an elite athlete', fields: { ...trained(300), 'apprentice.eliteAthlete': true } },
    { when: 'few, a disabled worker', fields: { ...trained(300), 'apprentice.disabledWorker': true } },
    { when: 'an end before the start', fields: trained(300, '2026-09-01', '2026-08-31') },
  ],
  incomplete: [
    { when: 'few, nothing else on the page', fields: { 'training.hours': 300, 'contract.startDate': '2026-09-01', 'contract.endDate': '2027-08-31' } },
    { when: 'no hours', fields: trained(null) },
  ],
  bounds: [['one year, 394 hours', 'one year, 393 hours']],
});
