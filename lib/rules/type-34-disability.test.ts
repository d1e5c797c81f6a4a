import { testRule } from './rule-tester';
import { type34Disability } from './type-34-disability';

const none = { 'apprentice.disabledWorker': false, 'apprentice.disabilityYouthEquivalence': false, 'apprentice.disabilityBoeExtension': false };

testRule(type34Disability, {
  pass: [
    { when: 'recognized', fields: { 'contract.type': '34', ...none, 'apprentice.disabledWorker': true } },
    { when: 'recognized, nothing else on the page', fields: { 'contract.type': '34', 'apprentice.disabledWorker': true } },
    { when: 'another beneficiary', fields: { 'contract.type': '34', ...none, 'apprentice.disabilityBoeExtension': true } },
  ],
  violation: [
    { when: 'nothing declared', fields: { 'contract.type': '34', ...none }, says: ['34'], marks: ['contract.type'] },
    { when: 'nothing answered', fields: { 'contract.type': '34', 'apprentice.disabledWorker': null } },
  ],
  inapplicable: [{ when: 'another amendment', fields: { 'contract.type': '33', ...none } }],
  incomplete: [
    { when: 'the declarations are not on the page', fields: { 'contract.type': '34' } },
    { when: 'no type', fields: { 'contract.type': null, ...none } },
  ],
  bounds: 'none',
});
