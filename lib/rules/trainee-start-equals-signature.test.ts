import { testRule } from './rule-tester';
import { traineeStartEqualsSignature } from './trainee-start-equals-signature';

const trainee = (conclusionDate: string | null, startDate: string, cfaStartDate = '2026-09-01', previousSituation = '7') => ({
  'apprentice.previousSituation': previousSituation,
  'training.cfaStartDate': cfaStartDate,
  'contract.conclusionDate': conclusionDate,
  'contract.startDate': startDate,
});

testRule(traineeStartEqualsSignature, {
  pass: [{ when: 'signed on the first day', fields: trainee('2026-10-15', '2026-10-15') }],
  violation: [
    { when: 'signed five days before', fields: trainee('2026-10-10', '2026-10-15'), says: ['15/10/2026', '10/10/2026', '01/09/2026'], marks: ['contract.startDate'] },
    { when: 'signed the day before', fields: trainee('2026-10-14', '2026-10-15') },
    { when: 'signed the day after', fields: trainee('2026-10-16', '2026-10-15') },
    { when: 'signed before, the course began the day before the contract', fields: trainee('2026-10-10', '2026-10-15', '2026-10-14') },
  ],
  inapplicable: [
    { when: 'a pupil', fields: trainee('2026-10-10', '2026-10-15', '2026-09-01', '1') },
    { when: 'signed before, the course begins with the contract', fields: trainee('2026-10-10', '2026-10-15', '2026-10-15') },
  ],
  incomplete: [{ when: 'not signed', fields: trainee(null, '2026-10-15') }],
  bounds: [
    ['signed on the first day', 'signed the day before'],
    ['signed before, the course begins with the contract', 'signed before, the course began the day before the contract'],
  ],
});
