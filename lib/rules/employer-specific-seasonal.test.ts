import { employerSpecificSeasonal } from './employer-specific-seasonal';
import { testRule } from './rule-tester';

const employer = (specific: string | null, contractMode: string | null) => ({ 'employer.specific': specific, 'mode.contractMode': contractMode });

testRule(employerSpecificSeasonal, {
  pass: [{ when: 'a seasonal employer, two employers', fields: employer('3', '4') }],
  violation: [{ when: 'an ordinary employer, two employers', fields: employer('0', '4'), says: ['vous avez 0'], corrects: { 'employer.specific': '3' } }],
  inapplicable: [{ when: 'a seasonal employer, fixed term', fields: employer('3', '1') }],
  incomplete: [{ when: 'no specific employer', fields: employer(null, '4') }],
  bounds: 'none',
});
