import { headcountNotZero } from './headcount-not-zero';
import { testRule } from './rule-tester';

testRule(headcountNotZero, {
  pass: [
    { when: 'one', fields: { 'employer.headcount': 1 } },
    { when: 'twelve', fields: { 'employer.headcount': 12 } },
  ],
  violation: [{ when: 'zero', fields: { 'employer.headcount': 0 }, says: ['différent de 0'], marks: ['employer.headcount'] }],
  incomplete: [
    { when: 'blank', fields: { 'employer.headcount': null } },
    { when: 'a decimal figure', fields: { 'employer.headcount': { text: '0,5' } } },
  ],
  bounds: [['one', 'zero']],
});
