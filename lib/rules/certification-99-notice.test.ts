import { certification99Notice } from './certification-99-notice';
import { testRule } from './rule-tester';

testRule(certification99Notice, {
  pass: [
    { when: 'a code', fields: { 'training.diplomaCode': '50023121' } },
    { when: 'a code that begins with 99', fields: { 'training.diplomaCode': '99023121' } },
  ],
  violation: [
    { when: '99', fields: { 'training.diplomaCode': '99' } },
    { when: '99 with its words, that no parser takes', fields: { 'training.diplomaCode': { text: '99 – Certification non trouvée' } }, says: ['RNCP'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'training.diplomaCode': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: 'none',
});
