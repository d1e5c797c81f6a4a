import { headcountWholeCompany } from './headcount-whole-company';
import { testRule } from './rule-tester';

testRule(headcountWholeCompany, {
  pass: [{ when: 'headcount of the company, checked by the user', fields: { 'employer.headcount': 12 }, facts: { hasCheckedHeadcount: true } }],
  violation: [
    { when: 'perhaps the headcount of the site', fields: { 'employer.headcount': 12 }, says: ['(12)'], severity: 'info' },
    { when: 'said to be another one', fields: { 'employer.headcount': 12 }, facts: { hasCheckedHeadcount: false } },
  ],
  incomplete: [{ when: 'blank', fields: { 'employer.headcount': null } }],
  bounds: 'none',
});
