import { isoDate } from '../fields/iso-date';
import { previousContractOverlap } from './previous-contract-overlap';
import { testRule } from './rule-tester';

const contract = (startDate: string, type = '22') => ({ 'contract.type': type, 'contract.startDate': startDate });
const facts = { previousContractEndDate: isoDate('2026-08-31') };

testRule(previousContractOverlap, {
  pass: [{ when: 'the day after', fields: contract('2026-09-01'), facts }],
  violation: [
    { when: 'a week before', fields: contract('2026-08-25'), facts, says: ['25/08/2026', '31/08/2026'], marks: ['contract.startDate'] },
    { when: 'on the last day', fields: contract('2026-08-31'), facts },
  ],
  inapplicable: [
    { when: 'a first contract', fields: contract('2026-08-25', '11'), facts },
    { when: 'an amendment', fields: contract('2026-08-25', '36'), facts },
  ],
  incomplete: [{ when: 'the end of the previous contract is not known', fields: contract('2026-08-25') }],
  bounds: [['the day after', 'on the last day']],
});
