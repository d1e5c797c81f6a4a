import { disabilityBoxesNotNeeded } from './disability-boxes-not-needed';
import { testRule } from './rule-tester';

testRule(disabilityBoxesNotNeeded, {
  pass: [
    { when: 'recognized, the other boxes blank', fields: { 'apprentice.disabledWorker': true, 'apprentice.disabilityYouthEquivalence': null } },
    { when: 'recognized, the other boxes at no', fields: { 'apprentice.disabledWorker': true, 'apprentice.disabilityYouthEquivalence': false, 'apprentice.disabilityBoeExtension': false } },
    { when: 'recognized, the page has no other box', fields: { 'apprentice.disabledWorker': true } },
  ],
  violation: [
    { when: 'recognized, and youth equivalence', fields: { 'apprentice.disabledWorker': true, 'apprentice.disabilityYouthEquivalence': true }, says: ['« Équivalence jeunes »'], marks: ['apprentice.disabilityYouthEquivalence'] },
    { when: 'recognized, and both', fields: { 'apprentice.disabledWorker': true, 'apprentice.disabilityYouthEquivalence': true, 'apprentice.disabilityBoeExtension': true } },
  ],
  inapplicable: [{ when: 'not recognized', fields: { 'apprentice.disabledWorker': false, 'apprentice.disabilityYouthEquivalence': true } }],
  incomplete: [{ when: 'recognition not answered', fields: { 'apprentice.disabledWorker': null, 'apprentice.disabilityYouthEquivalence': true } }],
  bounds: 'none',
});
