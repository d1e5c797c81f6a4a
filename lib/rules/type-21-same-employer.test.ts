import { testRule } from './rule-tester';
import { type21SameEmployer } from './type-21-same-employer';

const contract = (type: string | null) => ({ 'contract.type': type, 'employer.siret': '73282932000074' });
const same = { previousEmployerSiren: '732829320' };
const other = { previousEmployerSiren: '552100554' };

testRule(type21SameEmployer, {
  pass: [
    { when: 'same employer, 21', fields: contract('21'), facts: same },
    { when: 'another employer, 22', fields: contract('22'), facts: other },
    { when: 'same employer, after a rupture', fields: contract('23'), facts: same },
    { when: 'another employer, after a rupture', fields: contract('23'), facts: other },
  ],
  violation: [
    { when: 'same employer, 22', fields: contract('22'), facts: same, says: ['732829320', 'le même employeur'], corrects: { 'contract.type': '21' } },
    { when: 'another employer, 21', fields: contract('21'), facts: other, says: ['un autre employeur'], corrects: { 'contract.type': '22' } },
  ],
  inapplicable: [{ when: 'a first contract', fields: contract('11'), facts: same }],
  incomplete: [
    { when: 'the previous employer is not known', fields: contract('22') },
    { when: 'no type', fields: contract(null), facts: same },
  ],
  bounds: 'none',
});
