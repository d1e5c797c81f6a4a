import { apprenticeBirthNameFormat } from './apprentice-birth-name-format';
import { testRule } from './rule-tester';

const named = (name: string) => ({ 'apprentice.lastName': name });

testRule(apprenticeBirthNameFormat, {
  pass: [
    { when: 'plain', fields: named('Martin') },
    { when: 'two words', fields: named('Le Moal') },
    { when: 'a straight apostrophe', fields: named("D'Artagnan") },
    { when: 'a curly apostrophe', fields: named('N’Diaye') },
    { when: 'two letters apart', fields: named('A B') },
    { when: 'letters of another alphabet', fields: named('Nguyễn') },
  ],
  violation: [
    { when: 'one letter', fields: named('A'), says: ['« A »'] },
    { when: 'a letter and a digit', fields: named('A1') },
    { when: 'a digit at the end', fields: named('Martin2'), says: ['Martin2'] },
    { when: 'no letter', fields: named('-') },
    { when: 'one letter and an apostrophe', fields: named("O'") },
    { when: 'what no parser takes', fields: { 'apprentice.lastName': { text: 'Martin / Durand' } } },
  ],
  inapplicable: [{ when: 'blank', fields: { 'apprentice.lastName': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['two letters apart', 'one letter and an apostrophe']],
});
