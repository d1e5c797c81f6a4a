import { cfaUaiRequired } from './cfa-uai-required';
import { testRule } from './rule-tester';

testRule(cfaUaiRequired, {
  pass: [{ when: 'given', fields: { 'training.cfa.uai': '0561910X' } }],
  violation: [{ when: 'blank', fields: { 'training.cfa.uai': null }, says: ['UAI', 'Constructys'] }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: 'none',
});
