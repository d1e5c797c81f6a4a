import { amendmentDateAbsent } from './amendment-date-absent';
import { testRule } from './rule-tester';

const contract = (type: string | null, effect: string | null) => ({ 'contract.type': type, 'contract.amendmentEffectDate': effect });

testRule(amendmentDateAbsent, {
  pass: [
    { when: 'first contract, no date', fields: contract('11', null) },
    { when: 'new contract, the box is not on the page', fields: { 'contract.type': '22' } },
  ],
  violation: [
    { when: 'new contract, dated', fields: contract('22', '2026-10-01'), says: ['type 22'], marks: ['contract.amendmentEffectDate'] },
    { when: 'first contract, dated', fields: contract('11', '2026-10-01') },
    { when: 'last type of new contract, a date that cannot be read', fields: { 'contract.type': '23', 'contract.amendmentEffectDate': { text: '01/10' } } },
  ],
  inapplicable: [
    { when: 'first type of amendment, dated', fields: contract('31', '2026-10-01') },
    { when: 'a type of no list', fields: contract('39', '2026-10-01') },
  ],
  incomplete: [{ when: 'no type', fields: contract(null, '2026-10-01') }],
  bounds: [['first type of amendment, dated', 'last type of new contract, a date that cannot be read']],
});
