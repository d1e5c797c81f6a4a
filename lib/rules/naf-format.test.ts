import { nafFormat } from './naf-format';
import { testRule } from './rule-tester';

const naf = (text: string) => ({ 'employer.naf': text });

testRule(nafFormat, {
  pass: [
    { when: 'with a dot', fields: naf('43.99C') },
    { when: 'without', fields: naf('4399C') },
    { when: 'in small letters', fields: naf('4399c') },
    { when: 'with its wording', fields: { 'employer.naf': { text: '43.99C - Travaux de maçonnerie générale' } } },
  ],
  violation: [
    { when: 'no letter', fields: naf('4399'), says: ['4399'], marks: ['employer.naf'] },
    { when: 'a dot and no letter', fields: naf('43.99') },
    { when: 'the letter first', fields: naf('C4399') },
    { when: 'three digits', fields: naf('439C') },
    { when: 'five digits', fields: { 'employer.naf': { text: '43999C' } } },
  ],
  inapplicable: [{ when: 'blank', fields: { 'employer.naf': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['without', 'three digits'], ['with a dot', 'five digits']],
});
