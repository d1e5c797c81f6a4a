import { apprenticeAgeException35LastYear } from './apprentice-age-exception-35-last-year';
import { testRule } from './rule-tester';

const born = (birthDate: string) => ({
  'apprentice.birthDate': birthDate,
  'contract.conclusionDate': '2026-09-01',
  'contract.startDate': '2026-09-01',
  'contract.type': '22',
  'apprentice.disabledWorker': false,
  'apprentice.businessProject': false,
  'apprentice.eliteAthlete': false,
  'apprentice.lastPreparedDiploma': '33',
  'training.targetDiploma': '41',
  'apprentice.lastClass': '01',
});

testRule(apprenticeAgeException35LastYear, {
  pass: [
    { when: '34 at the signature', fields: born('1992-06-01') },
    { when: '35 the day after the signature', fields: born('1991-09-02') },
  ],
  violation: [
    { when: '35 at the signature', fields: born('1991-06-01'), says: ['35 ans', '01/09/2026'] },
    { when: '35 on the day of the signature', fields: born('1991-09-01') },
    { when: '36 the day after the signature', fields: born('1990-09-02') },
  ],
  inapplicable: [
    { when: '36 on the day of the signature', fields: born('1990-09-01') },
    { when: '35 with a business project', fields: { ...born('1991-06-01'), 'apprentice.businessProject': true } },
    { when: '35, a first contract', fields: { ...born('1991-06-01'), 'contract.type': '11' } },
  ],
  incomplete: [{ when: 'the type cannot be read', fields: { ...born('1991-06-01'), 'contract.type': { text: '?' } } }],
  bounds: [
    ['35 the day after the signature', '35 on the day of the signature'],
    ['36 on the day of the signature', '36 the day after the signature'],
  ],
});
