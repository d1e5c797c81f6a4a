import { apprenticeFirstNameSingle } from './apprentice-first-name-single';
import { testRule } from './rule-tester';

const named = (name: string) => ({ 'apprentice.firstName': name });

testRule(apprenticeFirstNameSingle, {
  pass: [
    { when: 'one', fields: named('Jean') },
    { when: 'a hyphen', fields: named('Jean-François') },
    { when: 'two words', fields: named('Anne Marie') },
    { when: 'two other words', fields: named('Mohamed Amine') },
  ],
  violation: [
    { when: 'commas', fields: named('Jean, Paul, Louis'), says: ['Jean, Paul, Louis'], corrects: { 'apprentice.firstName': 'Jean' } },
    { when: 'three words', fields: named('Jean Paul Louis'), corrects: {} },
    { when: 'two words before a comma', fields: named('Anne Marie, Louise'), corrects: {} },
    { when: 'a semicolon', fields: named('Jean;Paul'), corrects: { 'apprentice.firstName': 'Jean' } },
    { when: 'a slash, unreadable as a name', fields: { 'apprentice.firstName': { text: 'Jean/Paul' } }, corrects: { 'apprentice.firstName': 'Jean' } },
    { when: 'nothing before the comma', fields: named(', Paul'), corrects: {} },
  ],
  inapplicable: [{ when: 'blank', fields: { 'apprentice.firstName': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['two words', 'three words']],
});
