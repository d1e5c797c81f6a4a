import { employerSpecificAscendant } from './employer-specific-ascendant';
import { testRule } from './rule-tester';

const people = (employer: string, legalRepresentative: string | null, specific: string) => ({
  'employer.name': employer,
  'legalRepresentative.fullName': legalRepresentative,
  'employer.specific': specific,
});

testRule(employerSpecificAscendant, {
  pass: [{ when: 'the parent, with code 4', fields: people('Martin Paul', 'Martin Paul', '4') }],
  violation: [
    { when: 'the parent, without code 4', fields: people('Martin Paul', 'Martin Paul', '0'), says: ['Martin Paul'], marks: ['employer.specific'], corrects: { 'employer.specific': '4' } },
    { when: 'the names in another order', fields: people('PAUL MARTIN', 'Martin Paul', '0') },
  ],
  inapplicable: [{ when: 'another employer', fields: people('Dupond', 'Martin Paul', '0') }],
  incomplete: [
    { when: 'no legal representative', fields: people('Martin Paul', null, '0') },
    { when: 'the specific employer is not on the page', fields: { 'employer.name': 'Martin Paul', 'legalRepresentative.fullName': 'Martin Paul' } },
  ],
  bounds: 'none',
});
