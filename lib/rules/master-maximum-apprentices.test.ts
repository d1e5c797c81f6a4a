import { isoDate } from '../fields/iso-date';
import { masterMaximumApprentices } from './master-maximum-apprentices';
import type { CompanyContract } from './rule';
import { testRule } from './rule-tester';

const claire = { lastName: 'DUPONT', firstName: 'Claire', birthDate: isoDate('1988-02-02') };
const luc = { lastName: 'Durand', firstName: 'Luc', birthDate: isoDate('1980-01-01') };
const contract = (startDate: string, endDate: string, isRepeating = false, masters = [claire]): CompanyContract => ({
  startDate: isoDate(startDate),
  endDate: isoDate(endDate),
  isRepeating,
  masters,
});
const running = contract('2025-09-01', '2027-08-31');
const repeating = contract('2025-09-01', '2027-08-31', true);
const fields = { 'master1.lastName': 'Dupont', 'master1.firstName': 'Claire', 'master1.birthDate': '1988-02-02', 'contract.startDate': '2026-09-01' };
const withLuc = { 'master2.lastName': 'Durand', 'master2.firstName': 'Luc', 'master2.birthDate': '1980-01-01' };

testRule(masterMaximumApprentices, {
  pass: [
    { when: 'no other contract', fields, facts: { companyContracts: [] } },
    { when: 'one other', fields, facts: { companyContracts: [running] } },
    { when: 'two others, this one repeats', fields, facts: { companyContracts: [running, running], isApprenticeRepeating: true } },
    { when: 'two others, one of which repeats', fields, facts: { companyContracts: [running, repeating] } },
    { when: 'one other, one that ended the day before', fields, facts: { companyContracts: [running, contract('2024-09-01', '2026-08-31')] } },
    { when: 'one other, one that begins the day after', fields, facts: { companyContracts: [running, contract('2026-09-02', '2028-08-31')] } },
    { when: 'two others with another master', fields, facts: { companyContracts: [contract('2025-09-01', '2027-08-31', false, [luc]), contract('2025-09-02', '2027-08-31', false, [luc])] } },
  ],
  violation: [
    {
      when: 'two others, this one does not repeat',
      fields,
      facts: { companyContracts: [running, running], isApprenticeRepeating: false },
      says: ['Claire Dupont', '3 apprentis', '01/09/2026'],
      marks: ['master1.lastName'],
    },
    { when: 'two others, nothing said of repeating', fields, facts: { companyContracts: [running, running] } },
    { when: 'three others, this one repeats', fields, facts: { companyContracts: [running, running, repeating], isApprenticeRepeating: true } },
    { when: 'one other, one that ends on the day', fields, facts: { companyContracts: [running, contract('2024-09-01', '2026-09-01')] } },
    { when: 'one other, one that begins on the day', fields, facts: { companyContracts: [running, contract('2026-09-01', '2028-08-31')] } },
    {
      when: 'the second master has two others',
      fields: { ...fields, ...withLuc },
      facts: { companyContracts: [contract('2025-09-01', '2027-08-31', false, [luc]), contract('2025-10-01', '2027-08-31', false, [claire, luc])] },
      marks: ['master2.lastName'],
    },
  ],
  incomplete: [
    { when: 'the other contracts are not known', fields },
    { when: 'no master', fields: { ...fields, 'master1.lastName': null }, facts: { companyContracts: [] } },
  ],
  bounds: [
    ['one other', 'two others, this one does not repeat'],
    ['two others, this one repeats', 'three others, this one repeats'],
    ['one other, one that ended the day before', 'one other, one that ends on the day'],
    ['one other, one that begins the day after', 'one other, one that begins on the day'],
  ],
});
