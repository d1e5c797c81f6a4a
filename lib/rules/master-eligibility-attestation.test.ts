import { masterEligibilityAttestation } from './master-eligibility-attestation';
import { testRule } from './rule-tester';

testRule(masterEligibilityAttestation, {
  pass: [{ when: 'ticked', fields: { 'masters.eligibilityAttestation': true } }],
  violation: [
    { when: 'not ticked', fields: { 'masters.eligibilityAttestation': false }, says: ['vous-même'], corrects: {} },
    { when: 'a question left without answer', fields: { 'masters.eligibilityAttestation': null } },
  ],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'not readable', fields: { 'masters.eligibilityAttestation': { text: 'peut-être' } } },
  ],
  bounds: 'none',
});
