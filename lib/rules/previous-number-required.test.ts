import { previousNumberRequired } from './previous-number-required';
import { testRule } from './rule-tester';

const contract = (type: string | null, previousContractNumber: string | null) => ({ 'contract.type': type, 'contract.previousContractNumber': previousContractNumber });

testRule(previousNumberRequired, {
  pass: [
    { when: 'new contract, numbered', fields: contract('22', '069202409000123') },
    { when: 'a number that cannot be checked is not empty', fields: contract('36', 'ABC12345678') },
  ],
  violation: [
    { when: 'after a rupture, no number', fields: contract('23', null), says: ['contrat précédent', 'type 23'], marks: ['contract.previousContractNumber'] },
    { when: 'amendment, no number', fields: contract('36', null), says: ['avenant'] },
  ],
  inapplicable: [
    { when: 'first contract, no number', fields: contract('11', null) },
    { when: 'a type of no list', fields: contract('39', null) },
  ],
  incomplete: [
    { when: 'no type', fields: contract(null, null) },
    { when: 'the number is not on the page', fields: { 'contract.type': '22' } },
  ],
  bounds: 'none',
});
