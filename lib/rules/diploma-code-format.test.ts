import { diplomaCodeFormat } from './diploma-code-format';
import { testRule } from './rule-tester';

const code = (text: string) => ({ 'training.diplomaCode': text });

testRule(diplomaCodeFormat, {
  pass: [
    { when: 'eight digits', fields: code('50023121') },
    { when: 'a letter in third place', fields: code('46T32601') },
    { when: 'a ninth letter', fields: code('50023121R') },
    { when: 'certification not found', fields: code('99') },
    { when: 'certification not found, with its words', fields: { 'training.diplomaCode': { text: '99 - Certification non trouvée' } } },
  ],
  violation: [
    { when: 'seven digits', fields: code('5002312'), says: ['5002312'], marks: ['training.diplomaCode'] },
    { when: 'letters alone', fields: code('ABCDEFGH') },
    { when: 'a ninth digit', fields: code('500231211') },
    { when: 'ten characters', fields: code('50023121RS') },
  ],
  inapplicable: [{ when: 'blank', fields: { 'training.diplomaCode': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['eight digits', 'seven digits'], ['a ninth letter', 'a ninth digit']],
});
