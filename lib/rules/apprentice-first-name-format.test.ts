import { apprenticeFirstNameFormat } from './apprentice-first-name-format';
import { testRule } from './rule-tester';

const named = (name: string) => ({ 'apprentice.firstName': name });

testRule(apprenticeFirstNameFormat, {
  pass: [
    { when: 'an accent', fields: named('Élodie') },
    { when: 'two words', fields: named('Anne Marie') },
    { when: 'two letters', fields: named('Lo') },
  ],
  violation: [
    { when: 'a digit', fields: named('1'), says: ['« 1 »'] },
    { when: 'one letter and an apostrophe', fields: named("O'") },
    { when: 'one letter', fields: named('L') },
    { when: 'several first names with commas', fields: { 'apprentice.firstName': { text: 'Jean, Paul' } } },
  ],
  inapplicable: [{ when: 'blank', fields: { 'apprentice.firstName': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['two letters', 'one letter']],
});
