import { nirMissing } from './nir-missing';
import { testRule } from './rule-tester';

testRule(nirMissing, {
  pass: [{ when: 'there is one', fields: { 'apprentice.nir': '1080369123045' } }],
  violation: [{ when: 'blank', fields: { 'apprentice.nir': null }, says: ['NIR'], marks: ['apprentice.nir'] }],
  incomplete: [
    { when: 'what is shown is no NIR', fields: { 'apprentice.nir': { text: '108' } } },
    { when: 'not on the page', fields: {} },
  ],
  bounds: 'none',
});
