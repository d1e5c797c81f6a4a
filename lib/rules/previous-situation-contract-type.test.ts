import { previousSituationContractType } from './previous-situation-contract-type';
import { testRule } from './rule-tester';

const contract = (previousSituation: string | null, type: string | null) => ({ 'apprentice.previousSituation': previousSituation, 'contract.type': type });

testRule(previousSituationContractType, {
  pass: [
    { when: 'apprentice before, new contract elsewhere', fields: contract('4', '22') },
    { when: 'after a rupture, type 23', fields: contract('8', '23') },
  ],
  violation: [
    { when: 'apprentice before, first contract', fields: contract('4', '11'), says: ['situation 4', 'type 11'], marks: ['contract.type'] },
    { when: 'after a rupture, first contract', fields: contract('8', '11'), says: ['rupture'] },
  ],
  inapplicable: [
    { when: 'pupil, first contract', fields: contract('1', '11') },
    { when: 'trainee before a contract, first contract', fields: contract('7', '11') },
  ],
  incomplete: [
    { when: 'no type', fields: contract('4', null) },
    { when: 'no situation', fields: contract(null, '11') },
  ],
  bounds: 'none',
});
