import { hazardousFixedTermProhibited } from './hazardous-fixed-term-prohibited';
import { testRule } from './rule-tester';

const contract = (contractMode: string | null, hazardousWork: boolean | null) => ({ 'mode.contractMode': contractMode, 'contract.hazardousWork': hazardousWork });

testRule(hazardousFixedTermProhibited, {
  pass: [{ when: 'fixed term, no hazard', fields: contract('1', false) }],
  violation: [{ when: 'fixed term, hazards', fields: contract('1', true), says: ['D4154-1', 'amiante'] }],
  inapplicable: [{ when: 'open-ended, hazards', fields: contract('2', true) }],
  incomplete: [
    { when: 'no mode', fields: contract(null, true) },
    { when: 'not answered', fields: contract('1', null) },
  ],
  bounds: 'none',
});
