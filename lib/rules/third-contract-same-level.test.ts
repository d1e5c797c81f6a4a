import { testRule } from './rule-tester';
import { thirdContractSameLevel } from './third-contract-same-level';

const contract = (type: string | null = '22', targetDiploma = '33') => ({ 'contract.type': type, 'training.targetDiploma': targetDiploma });

testRule(thirdContractSameLevel, {
  pass: [
    { when: 'one earlier of the level', fields: contract(), facts: { earlierContractLevels: [3] } },
    { when: 'two earlier, one of another level', fields: contract(), facts: { earlierContractLevels: [3, 4] } },
    { when: 'two earlier of the level, allowed', fields: contract(), facts: { earlierContractLevels: [3, 3], hasThirdContractAuthorization: true } },
  ],
  violation: [
    { when: 'two earlier of the level, not allowed', fields: contract(), facts: { earlierContractLevels: [3, 3], hasThirdContractAuthorization: false }, says: ['2 contrats', 'niveau 3'] },
    { when: 'two earlier of the level, nothing said', fields: contract('21'), facts: { earlierContractLevels: [3, 4, 3] } },
  ],
  inapplicable: [
    { when: 'after a rupture', fields: contract('23'), facts: { earlierContractLevels: [3, 3] } },
    { when: 'a first contract', fields: contract('11') },
  ],
  incomplete: [
    { when: 'the earlier contracts are not known', fields: contract() },
    { when: 'a diploma without a known level', fields: contract('22', '74'), facts: { earlierContractLevels: [7, 7] } },
  ],
  bounds: [['one earlier of the level', 'two earlier of the level, not allowed']],
});
