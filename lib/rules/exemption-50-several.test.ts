import { exemption50Several } from './exemption-50-several';
import { testRule } from './rule-tester';

const exempt = (exemptionType: string | null) => ({ 'contract.exemptionType': exemptionType });

testRule(exemption50Several, {
  pass: [{ when: 'age and duration', fields: exempt('50'), facts: { gatheredExemptions: ['11', '21'] } }],
  violation: [
    { when: 'age alone', fields: exempt('50'), facts: { gatheredExemptions: ['11'] }, says: ['que 11'], corrects: { 'contract.exemptionType': '11' } },
    { when: 'the same twice', fields: exempt('50'), facts: { gatheredExemptions: ['21', '21'] } },
    { when: 'not said which', fields: exempt('50'), corrects: {} },
  ],
  inapplicable: [{ when: 'a simple code', fields: exempt('11') }],
  incomplete: [{ when: 'no exemption', fields: exempt(null) }],
  bounds: [['age and duration', 'age alone']],
});
