import type { FieldValue } from '../fields/values';
import { apprenticeAgeMaximum29 } from './apprentice-age-maximum-29';
import { testRule } from './rule-tester';

const nothingDeclared = { 'apprentice.disabledWorker': false, 'apprentice.businessProject': false, 'apprentice.eliteAthlete': false };
const hired = (birthDate: string | null, type: FieldValue | null = '11', startDate = '2026-09-01') => ({
  'apprentice.birthDate': birthDate,
  'contract.startDate': startDate,
  'contract.type': type,
  ...nothingDeclared,
});

testRule(apprenticeAgeMaximum29, {
  pass: [
    { when: '30 the day after the start', fields: hired('1996-09-02') },
    { when: '36 with a recognized disability', fields: { ...hired('1990-01-01'), 'apprentice.disabledWorker': true } },
    { when: '36 with the extension to other beneficiaries', fields: { ...hired('1990-01-01'), 'apprentice.disabilityBoeExtension': true } },
    { when: '36 with a business project', fields: { ...hired('1990-01-01'), 'apprentice.businessProject': true } },
    { when: '36, elite athlete', fields: { ...hired('1990-01-01'), 'apprentice.eliteAthlete': true } },
    { when: 'young, nothing else on the page', fields: { 'apprentice.birthDate': '2006-01-01', 'contract.startDate': '2026-09-01' } },
    { when: 'born on 29 February, start on 28 February', fields: hired('1996-02-29', '11', '2026-02-28') },
  ],
  violation: [
    { when: '30 on the day', fields: hired('1996-09-01'), says: ['01/09/1996', '30 ans', '01/09/2026', '29 ans'], marks: ['apprentice.birthDate'] },
    { when: '30 on the day, no type', fields: hired('1996-09-01', null) },
    { when: '32, declarations left without answer', fields: { ...hired('1994-01-01'), 'apprentice.businessProject': null } },
    { when: 'born on 29 February, start on 1 March', fields: hired('1996-02-29', '11', '2026-03-01') },
  ],
  inapplicable: [
    { when: '32 after another contract', fields: hired('1994-01-01', '22') },
    { when: '32, an amendment', fields: hired('1994-01-01', '36') },
  ],
  incomplete: [
    { when: '30, the type is not on the page', fields: { 'apprentice.birthDate': '1996-09-01', 'contract.startDate': '2026-09-01', ...nothingDeclared } },
    { when: '30, a declaration is not on the page', fields: { 'apprentice.birthDate': '1996-09-01', 'contract.startDate': '2026-09-01', 'contract.type': '11', 'apprentice.disabledWorker': false } },
    { when: 'no birth date', fields: hired(null) },
    { when: 'before the first known limit', fields: hired('1985-01-01', '11', '2017-09-01') },
  ],
  bounds: [
    ['30 the day after the start', '30 on the day'],
    ['born on 29 February, start on 28 February', 'born on 29 February, start on 1 March'],
  ],
});
