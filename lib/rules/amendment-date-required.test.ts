import { amendmentDateRequired } from './amendment-date-required';
import { testRule } from './rule-tester';

const contract = (type: string | null, effect: string | null) => ({ 'contract.type': type, 'contract.amendmentEffectDate': effect });

testRule(amendmentDateRequired, {
  pass: [
    { when: 'amendment, dated', fields: contract('36', '2026-10-01') },
    { when: 'a day that does not exist is not empty', fields: contract('36', '2026-02-30') },
  ],
  violation: [
    { when: 'amendment without date', fields: contract('36', null), says: ['type 36'], marks: ['contract.amendmentEffectDate'] },
    { when: 'first type of amendment', fields: contract('31', null) },
    { when: 'last type of amendment', fields: contract('38', null) },
  ],
  inapplicable: [
    { when: 'first contract', fields: contract('11', null) },
    { when: 'last type of new contract', fields: contract('23', null) },
    { when: 'first contract, the date is not on the page', fields: { 'contract.type': '11' } },
  ],
  incomplete: [
    { when: 'no type', fields: contract(null, null) },
    { when: 'amendment, the date is not on the page', fields: { 'contract.type': '36' } },
  ],
  bounds: [['last type of new contract', 'first type of amendment']],
});
