import { headcountRequired } from './headcount-required';
import { testRule } from './rule-tester';

const shown = (text: string) => ({ 'employer.headcount': { text } });

testRule(headcountRequired, {
  pass: [
    { when: 'one', fields: { 'employer.headcount': 1 } },
    { when: 'twelve', fields: { 'employer.headcount': 12 } },
    { when: 'zero', fields: { 'employer.headcount': 0 } },
    { when: 'a yearly average', fields: shown('12,5') },
    { when: 'with a unit', fields: shown('12 salariés') },
  ],
  violation: [
    { when: 'blank', fields: { 'employer.headcount': null }, says: ['vide'], marks: ['employer.headcount'] },
    { when: 'letters', fields: shown('abc'), says: ['abc'] },
    { when: 'negative', fields: { 'employer.headcount': -3 } },
    { when: 'negative, in words of the page', fields: shown('-1') },
  ],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['zero', 'negative, in words of the page']],
});
