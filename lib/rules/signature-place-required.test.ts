import { testRule } from './rule-tester';
import { signaturePlaceRequired } from './signature-place-required';

testRule(signaturePlaceRequired, {
  pass: [{ when: 'a town', fields: { 'signature.place': 'Lyon' } }],
  violation: [{ when: 'blank', fields: { 'signature.place': null }, says: ['Fait à'] }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: 'none',
});
