import { apprenticeNamesRequired } from './apprentice-names-required';
import { testRule } from './rule-tester';

testRule(apprenticeNamesRequired, {
  pass: [
    { when: 'both names', fields: { 'apprentice.lastName': 'Martin', 'apprentice.firstName': 'Léo' } },
    { when: 'a name that cannot be read is not empty', fields: { 'apprentice.lastName': { text: 'M@rtin' }, 'apprentice.firstName': 'Léo' } },
  ],
  violation: [
    {
      when: 'no last name',
      fields: { 'apprentice.lastName': null, 'apprentice.firstName': 'Léo' },
      says: ['Nom de naissance de l’apprenti(e)'],
      marks: ['apprentice.lastName'],
    },
    { when: 'a last name of one space', fields: { 'apprentice.lastName': ' ', 'apprentice.firstName': 'Léo' }, marks: ['apprentice.lastName'] },
    { when: 'no first name', fields: { 'apprentice.lastName': 'Martin', 'apprentice.firstName': null }, says: ['premier prénom'], marks: ['apprentice.firstName'] },
    { when: 'neither', fields: { 'apprentice.lastName': null, 'apprentice.firstName': null }, marks: ['apprentice.lastName', 'apprentice.firstName'] },
    { when: 'no last name, the first name is not on the page', fields: { 'apprentice.lastName': null } },
  ],
  incomplete: [
    { when: 'the first name is not on the page', fields: { 'apprentice.lastName': 'Martin' } },
    { when: 'neither is on the page', fields: {} },
  ],
  bounds: 'none',
});
