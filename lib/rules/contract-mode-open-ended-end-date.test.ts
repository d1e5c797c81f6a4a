import { contractModeOpenEndedEndDate } from './contract-mode-open-ended-end-date';
import { testRule } from './rule-tester';

const openEnded = { 'mode.contractMode': '2', 'contract.startDate': '2026-09-01' };

testRule(contractModeOpenEndedEndDate, {
  pass: [
    { when: 'the end of the apprenticeship', fields: { ...openEnded, 'contract.endDate': '2028-08-31' } },
    { when: 'four years later to the day', fields: { ...openEnded, 'contract.endDate': '2030-09-01' } },
    { when: 'from 29 February to 28 February', fields: { 'mode.contractMode': '2', 'contract.startDate': '2096-02-29', 'contract.endDate': '2100-02-28' } },
  ],
  violation: [
    { when: 'no end', fields: { ...openEnded, 'contract.endDate': null }, marks: ['contract.endDate'] },
    { when: 'no end and no start', fields: { 'mode.contractMode': '2', 'contract.startDate': null, 'contract.endDate': null } },
    { when: 'four years and a day later', fields: { ...openEnded, 'contract.endDate': '2030-09-02' }, says: ['02/09/2030', '01/09/2026'] },
    { when: 'from 29 February to 1 March', fields: { 'mode.contractMode': '2', 'contract.startDate': '2096-02-29', 'contract.endDate': '2100-03-01' } },
  ],
  inapplicable: [{ when: 'a fixed term', fields: { 'mode.contractMode': '1', 'contract.endDate': null } }],
  incomplete: [
    { when: 'the end is not on the page', fields: openEnded },
    { when: 'no start to compare with', fields: { 'mode.contractMode': '2', 'contract.startDate': null, 'contract.endDate': '2028-08-31' } },
  ],
  bounds: [
    ['four years later to the day', 'four years and a day later'],
    ['from 29 February to 28 February', 'from 29 February to 1 March'],
  ],
});
