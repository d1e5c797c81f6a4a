import { conclusionNotAfterStart } from './conclusion-not-after-start';
import { testRule } from './rule-tester';

testRule(conclusionNotAfterStart, {
  pass: [
    { when: 'signed long before', fields: { 'contract.conclusionDate': '2026-07-01', 'contract.startDate': '2026-09-01' } },
    { when: 'signed on the day it starts', fields: { 'contract.conclusionDate': '2026-09-01', 'contract.startDate': '2026-09-01' } },
  ],
  violation: [
    {
      when: 'signed the day after it starts',
      fields: { 'contract.conclusionDate': '2026-09-02', 'contract.startDate': '2026-09-01' },
      says: ['02/09/2026', '01/09/2026'],
      marks: ['contract.conclusionDate'],
    },
    { when: 'signed on 29 February, start the day before', fields: { 'contract.conclusionDate': '2028-02-29', 'contract.startDate': '2028-02-28' } },
  ],
  incomplete: [
    { when: 'no start yet', fields: { 'contract.conclusionDate': '2026-09-02', 'contract.startDate': null } },
    { when: 'the start cannot be read', fields: { 'contract.conclusionDate': '2026-09-02', 'contract.startDate': { text: '1 sep' } } },
    { when: 'the start is not on the page', fields: { 'contract.conclusionDate': '2026-09-02' } },
  ],
  bounds: [['signed on the day it starts', 'signed the day after it starts']],
});
