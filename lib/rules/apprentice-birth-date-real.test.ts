import { apprenticeBirthDateReal } from './apprentice-birth-date-real';
import { testRule, testToday } from './rule-tester';

testRule(apprenticeBirthDateReal, {
  pass: [
    { when: 'years ago', fields: { 'apprentice.birthDate': '2008-03-12' } },
    { when: 'on a 29 February', fields: { 'apprentice.birthDate': '2008-02-29' } },
    { when: 'yesterday', fields: { 'apprentice.birthDate': '2026-11-23' } },
  ],
  violation: [
    { when: 'blank', fields: { 'apprentice.birthDate': null }, says: ['Date de naissance'] },
    { when: 'to come', fields: { 'apprentice.birthDate': '2030-01-01' }, says: ['01/01/2030'] },
    { when: 'today', fields: { 'apprentice.birthDate': testToday } },
  ],
  incomplete: [
    { when: 'a day that does not exist', fields: { 'apprentice.birthDate': '2007-02-29' } },
    { when: 'not on the page', fields: {} },
  ],
  bounds: [['yesterday', 'today']],
});
