import { companyCfaDefaultNo } from './company-cfa-default-no';
import { testRule } from './rule-tester';

const cfa = (companyCfa: boolean | null, siret: string | null, employer: string | null = '22222222200015') => ({
  'training.companyCfa': companyCfa,
  'training.cfa.siret': siret,
  'employer.siret': employer,
});

testRule(companyCfaDefaultNo, {
  pass: [
    { when: 'no', fields: cfa(false, '11111111100017') },
    { when: 'yes, another establishment of the company', fields: cfa(true, '22222222200023') },
    { when: 'yes, of the group as the user said', fields: cfa(true, '11111111100017'), facts: { isOwnCfa: true } },
  ],
  violation: [
    { when: 'yes, another company', fields: cfa(true, '11111111100017'), says: ['111111111', '222222222'], corrects: { 'training.companyCfa': false } },
    { when: 'yes, not of the group as the user said', fields: cfa(true, '11111111100017'), facts: { isOwnCfa: false } },
  ],
  incomplete: [
    { when: 'not answered', fields: cfa(null, '11111111100017') },
    { when: 'yes, no SIRET of the CFA', fields: cfa(true, null) },
    { when: 'yes, no SIRET of the employer', fields: cfa(true, '11111111100017', null) },
  ],
  bounds: 'none',
});
