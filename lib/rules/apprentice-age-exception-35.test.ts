import { apprenticeAgeException35 } from './apprentice-age-exception-35';
import { testRule } from './rule-tester';

const succession = {
  'contract.conclusionDate': '2026-09-01',
  'contract.startDate': '2026-09-01',
  'contract.type': '22',
  'apprentice.disabledWorker': false,
  'apprentice.businessProject': false,
  'apprentice.eliteAthlete': false,
  'apprentice.lastPreparedDiploma': '33',
  'training.targetDiploma': '41',
  'apprentice.lastClass': '01',
};
const born = (birthDate: string) => ({ ...succession, 'apprentice.birthDate': birthDate });
const failed = { 'apprentice.lastPreparedDiploma': '41', 'training.targetDiploma': '41', 'apprentice.lastClass': '22' };

testRule(apprenticeAgeException35, {
  pass: [
    { when: '35 at the signature', fields: born('1991-06-01') },
    { when: '36 the day after the signature', fields: born('1990-09-02') },
    { when: 'born on 29 February, signed the day before 36', fields: { ...born('1992-02-29'), 'contract.conclusionDate': '2028-02-28', 'contract.startDate': '2028-02-28' } },
  ],
  violation: [
    { when: '36 at the signature', fields: born('1990-06-01'), says: ['01/06/1990', '36 ans', '01/09/2026', '35 ans'], marks: ['apprentice.birthDate'] },
    { when: '36 on the day of the signature', fields: born('1990-09-01') },
    { when: '36 on 29 February', fields: { ...born('1992-02-29'), 'contract.conclusionDate': '2028-02-29', 'contract.startDate': '2028-03-01' } },
    { when: '36 after a rupture', fields: { ...born('1990-06-01'), 'contract.type': '23', ...failed } },
    { when: '36, the same diploma obtained once', fields: { ...born('1990-06-01'), 'apprentice.lastPreparedDiploma': '41' } },
  ],
  inapplicable: [
    { when: '29 at the start', fields: born('1996-09-02') },
    { when: '36, a first contract', fields: { ...born('1990-06-01'), 'contract.type': '11' } },
    { when: '36, an amendment', fields: { ...born('1990-06-01'), 'contract.type': '36' } },
    { when: '36 with a recognized disability', fields: { ...born('1990-06-01'), 'apprentice.disabledWorker': true } },
    { when: '36, a new try after a failed exam', fields: { ...born('1990-06-01'), ...failed } },
  ],
  incomplete: [
    { when: '36, the type is not on the page', fields: { ...born('1990-06-01'), 'contract.type': { text: '?' } } },
    { when: '36, a declaration cannot be read', fields: { ...born('1990-06-01'), 'apprentice.eliteAthlete': { text: '?' } } },
    { when: '36, a new try cannot be excluded', fields: { ...born('1990-06-01'), ...failed, 'training.targetDiploma': null } },
    { when: 'not signed yet', fields: { ...born('1990-06-01'), 'contract.conclusionDate': null } },
  ],
  bounds: [
    ['36 the day after the signature', '36 on the day of the signature'],
    ['born on 29 February, signed the day before 36', '36 on 29 February'],
  ],
});
