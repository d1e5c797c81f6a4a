import { previousNumberAbsent } from './previous-number-absent';
import { testRule } from './rule-tester';

const contract = (type: string | null, previousContractNumber: string | null) => ({ 'contract.type': type, 'contract.previousContractNumber': previousContractNumber });

testRule(previousNumberAbsent, {
  pass: [
    { when: 'first contract, no number', fields: contract('11', null) },
    { when: 'first contract, the box is not on the page', fields: { 'contract.type': '11' } },
  ],
  violation: [
    { when: 'first contract, numbered', fields: contract('11', '069202409000123'), says: ['069202409000123', 'type 11'], marks: ['contract.previousContractNumber'] },
    { when: 'first contract, half a number', fields: { 'contract.type': '11', 'contract.previousContractNumber': { text: '0692024' } } },
  ],
  inapplicable: [{ when: 'new contract, numbered', fields: contract('22', '069202409000123') }],
  incomplete: [{ when: 'no type', fields: contract(null, '069202409000123') }],
  bounds: 'none',
});
