import { contractDatesRequired } from './contract-dates-required';
import { testRule } from './rule-tester';

const six = {
  'contract.conclusionDate': '2026-07-01',
  'contract.startDate': '2026-09-01',
  'contract.practicalTrainingStartDate': '2026-09-01',
  'training.cfaStartDate': '2026-09-07',
  'training.examEndDate': '2028-06-30',
  'contract.endDate': '2028-08-31',
};
const three = { 'contract.conclusionDate': '2026-07-01', 'contract.startDate': '2026-09-01', 'contract.endDate': '2028-08-31' };

testRule(contractDatesRequired, {
  pass: [
    { when: 'all six', fields: { ...six, 'contract.type': '11' } },
    { when: 'all six, no type', fields: { ...six, 'contract.type': null } },
    { when: 'an amendment with its three', fields: { ...three, 'contract.type': '36', 'training.cfaStartDate': null } },
    { when: 'a day that does not exist is not empty', fields: { ...six, 'contract.type': '22', 'contract.endDate': { text: '31/06/2028' } } },
  ],
  violation: [
    {
      when: 'no start with the employer',
      fields: { ...six, 'contract.type': '11', 'contract.practicalTrainingStartDate': null },
      says: ['Date de début de formation pratique chez l’employeur'],
      marks: ['contract.practicalTrainingStartDate'],
    },
    { when: 'an amendment without end', fields: { ...three, 'contract.type': '36', 'contract.endDate': null }, marks: ['contract.endDate'] },
    { when: 'no start, the type is not on the page', fields: { ...three, 'contract.startDate': null } },
    { when: 'no signature, the rest is not on the page', fields: { 'contract.type': '11', 'contract.conclusionDate': null } },
  ],
  incomplete: [
    { when: 'the training is not on the page', fields: { ...three, 'contract.type': '11' } },
    { when: 'three dates, the type is not on the page', fields: three },
  ],
  bounds: 'none',
});
