import { testRule } from './rule-tester';
import { uaiCheckLetter } from './uai-check-letter';

const cfa = (text: string) => ({ 'training.cfa.uai': text });

testRule(uaiCheckLetter, {
  pass: [
    { when: '0561910X', fields: cfa('0561910X') },
    { when: '0690100J', fields: cfa('0690100J') },
    { when: '0750001U', fields: cfa('0750001U') },
    { when: '0750654D', fields: cfa('0750654D') },
  ],
  violation: [
    { when: '0561910A', fields: cfa('0561910A'), says: ['0561910A', 'est X'], corrects: cfa('0561910X'), marks: ['training.cfa.uai'] },
    { when: '0123456A', fields: cfa('0123456A'), corrects: cfa('0123456S') },
    { when: 'the place of training alone', fields: { 'training.cfa.uai': '0690100J', 'training.site.uai': '0690100K' }, marks: ['training.site.uai'] },
  ],
  inapplicable: [
    { when: 'blank', fields: { 'training.cfa.uai': null } },
    { when: 'not the shape of a UAI', fields: cfa('561910X') },
  ],
  incomplete: [{ when: 'none on the page', fields: {} }],
  bounds: [['0561910X', '0561910A']],
});
