import { employerSpecificAgency } from './employer-specific-agency';
import { testRule } from './rule-tester';

const employer = (specific: string | null, contractMode: string | null) => ({ 'employer.specific': specific, 'mode.contractMode': contractMode });

testRule(employerSpecificAgency, {
  pass: [{ when: 'an agency, for temporary work', fields: employer('1', '3') }],
  violation: [
    { when: 'an ordinary employer, for temporary work', fields: employer('0', '3'), says: ['vous avez 0'], corrects: { 'employer.specific': '1' } },
    { when: 'a seasonal employer, for temporary work', fields: employer('3', '3') },
  ],
  inapplicable: [
    { when: 'an agency, for its own staff', fields: employer('1', '1') },
    { when: 'an ordinary employer, fixed term', fields: employer('0', '1') },
  ],
  incomplete: [
    { when: 'no mode', fields: employer('0', null) },
    { when: 'no specific employer', fields: employer(null, '3') },
  ],
  bounds: 'none',
});
