import { idccFormat } from './idcc-format';
import { testRule } from './rule-tester';

const idcc = (text: string) => ({ 'employer.idcc': text });

testRule(idccFormat, {
  pass: [
    { when: 'four digits', fields: idcc('1597') },
    { when: 'padded', fields: idcc('0043') },
    { when: 'no agreement', fields: idcc('9999') },
    { when: 'at the head of a label', fields: { 'employer.idcc': { text: '1597 – Bâtiment Ouvriers' } } },
  ],
  violation: [
    { when: 'blank', fields: { 'employer.idcc': null }, says: ['vide'], marks: ['employer.idcc'] },
    { when: 'three digits', fields: idcc('159'), says: ['« 159 »'] },
    { when: 'five digits', fields: { 'employer.idcc': { text: '15977' } } },
    { when: 'zeros', fields: idcc('0000') },
    { when: 'letters among the digits', fields: { 'employer.idcc': { text: '15X7' } } },
  ],
  // Said by idcc-not-brochure: one fault, one message.
  inapplicable: [{ when: 'a booklet number', fields: { 'employer.idcc': { text: 'B3193' } } }],
  incomplete: [
    { when: 'words of no table', fields: { 'employer.idcc': { text: 'Bâtiment ouvriers' } } },
    { when: 'not on the page', fields: {} },
  ],
  bounds: [['four digits', 'three digits'], ['padded', 'five digits']],
});
