import { testRule } from './rule-tester';
import { uaiFormat } from './uai-format';

const cfa = (text: string) => ({ 'training.cfa.uai': text });

testRule(uaiFormat, {
  pass: [
    { when: '7 digits and a letter', fields: cfa('0561910X') },
    { when: 'in small letters, with a space', fields: cfa('056 1910x') },
  ],
  violation: [
    { when: '6 digits', fields: cfa('561910X'), says: ['561910X', 'CFA'], marks: ['training.cfa.uai'] },
    { when: 'no letter', fields: cfa('0561910') },
    { when: '8 digits', fields: { 'training.site.uai': { text: '05619100' } }, marks: ['training.site.uai'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'training.cfa.uai': null } }],
  incomplete: [{ when: 'none on the page', fields: {} }],
  bounds: [['7 digits and a letter', '6 digits'], ['in small letters, with a space', '8 digits']],
});
