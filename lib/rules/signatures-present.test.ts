import { testRule } from './rule-tester';
import { signaturesPresent } from './signatures-present';

testRule(signaturesPresent, {
  pass: [{ when: 'seen by the user', fields: {}, facts: { stage: 'sending', hasCheckedSignatures: true } }],
  violation: [
    { when: 'not seen yet', fields: {}, facts: { stage: 'sending', hasCheckedSignatures: false }, says: ['visa du CFA'] },
    { when: 'nothing said', fields: {}, facts: { stage: 'sending' } },
  ],
  inapplicable: [{ when: 'while the form is filled', fields: {}, facts: { stage: 'entry' } }],
  incomplete: [{ when: 'the step is not known', fields: {} }],
  bounds: 'none',
});
