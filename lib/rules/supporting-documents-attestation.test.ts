import { testRule } from './rule-tester';
import { supportingDocumentsAttestation } from './supporting-documents-attestation';

testRule(supportingDocumentsAttestation, {
  pass: [{ when: 'ticked', fields: { 'signature.supportingDocumentsAttestation': true } }],
  violation: [
    { when: 'not ticked', fields: { 'signature.supportingDocumentsAttestation': false }, says: ['vous-même'], corrects: {} },
    { when: 'a question left without answer', fields: { 'signature.supportingDocumentsAttestation': null } },
  ],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'not readable', fields: { 'signature.supportingDocumentsAttestation': { text: '?' } } },
  ],
  bounds: 'none',
});
