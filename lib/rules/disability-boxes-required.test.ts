import type { FieldValue } from '../fields/values';
import { disabilityBoxesRequired } from './disability-boxes-required';
import { testRule } from './rule-tester';

const boxes = (disabledWorker: FieldValue | null, disabilityYouthEquivalence: FieldValue | null, disabilityBoeExtension: FieldValue | null) => ({
  'apprentice.disabledWorker': disabledWorker,
  'apprentice.disabilityYouthEquivalence': disabilityYouthEquivalence,
  'apprentice.disabilityBoeExtension': disabilityBoeExtension,
});

testRule(disabilityBoxesRequired, {
  pass: [
    { when: 'three times no', fields: boxes(false, false, false) },
    { when: 'one yes', fields: boxes(false, true, false) },
    { when: 'only one box on the page, answered', fields: { 'apprentice.disabledWorker': false, 'apprentice.disabilityBoeExtension': false } },
  ],
  violation: [
    { when: 'one not answered', fields: boxes(false, null, false), says: ['« Équivalence jeunes »'], marks: ['apprentice.disabilityYouthEquivalence'] },
    { when: 'neither answered', fields: boxes(false, null, null), says: ['« Équivalence jeunes » et « Extension BOE »'] },
    { when: 'one not answered, the other is not on the page', fields: { 'apprentice.disabledWorker': false, 'apprentice.disabilityYouthEquivalence': null } },
  ],
  inapplicable: [
    { when: 'recognized', fields: boxes(true, null, null) },
    { when: 'the page has neither box', fields: { 'apprentice.disabledWorker': false } },
  ],
  incomplete: [{ when: 'recognition not answered', fields: boxes(null, null, null) }],
  bounds: 'none',
});
