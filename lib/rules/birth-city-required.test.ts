import { birthCityRequired } from './birth-city-required';
import { testRule } from './rule-tester';

testRule(birthCityRequired, {
  pass: [{ when: 'a town', fields: { 'apprentice.birthCity': 'Bourg-en-Bresse' } }],
  violation: [
    { when: 'blank', fields: { 'apprentice.birthCity': null }, says: ['Commune de naissance'] },
    { when: 'one space', fields: { 'apprentice.birthCity': ' ' } },
  ],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: 'none',
});
