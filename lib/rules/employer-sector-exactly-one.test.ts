import { employerSectorExactlyOne } from './employer-sector-exactly-one';
import { testRule } from './rule-tester';

testRule(employerSectorExactlyOne, {
  pass: [
    { when: 'private', fields: { 'employer.sector': 'prive' } },
    { when: 'public', fields: { 'employer.sector': 'public' } },
  ],
  violation: [
    { when: 'neither', fields: { 'employer.sector': null } },
    { when: 'both', fields: { 'employer.sector': 'prive+public' } },
  ],
  incomplete: [{ when: 'the page does not show them', fields: {} }],
  bounds: 'none',
});
