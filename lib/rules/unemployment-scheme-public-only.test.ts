import { testRule } from './rule-tester';
import { unemploymentSchemePublicOnly } from './unemployment-scheme-public-only';

testRule(unemploymentSchemePublicOnly, {
  pass: [{ when: 'private, not ticked', fields: { 'employer.sector': 'prive', 'employer.unemploymentScheme': false } }],
  violation: [
    { when: 'private, ticked', fields: { 'employer.sector': 'prive', 'employer.unemploymentScheme': true }, corrects: { 'employer.unemploymentScheme': false } },
  ],
  inapplicable: [{ when: 'public, ticked', fields: { 'employer.sector': 'public', 'employer.unemploymentScheme': true } }],
  incomplete: [
    { when: 'the box is not on the page', fields: { 'employer.sector': 'prive' } },
    { when: 'no sector', fields: { 'employer.sector': null, 'employer.unemploymentScheme': true } },
  ],
  bounds: 'none',
});
