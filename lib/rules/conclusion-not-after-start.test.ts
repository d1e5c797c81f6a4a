import { conclusionNotAfterStart } from './conclusion-not-after-start';
import { testRule } from './rule-tester';

const signed = (conclusionDate: string, startDate: string | null, type: string | null = '11') => ({
  'contract.conclusionDate': conclusionDate,
  'contract.startDate': startDate,
  'contract.type': type,
});

testRule(conclusionNotAfterStart, {
  pass: [
    { when: 'signed long before', fields: signed('2026-06-15', '2026-09-01') },
    { when: 'signed on the day it starts', fields: signed('2026-09-01', '2026-09-01') },
    { when: 'signed before, the type is not on the page', fields: { 'contract.conclusionDate': '2026-07-01', 'contract.startDate': '2026-09-01' } },
  ],
  violation: [
    { when: 'signed the day after it starts', fields: signed('2026-09-02', '2026-09-01'), says: ['02/09/2026', '01/09/2026'], marks: ['contract.conclusionDate'], corrects: {} },
    { when: 'signed on 29 February, start the day before', fields: signed('2028-02-29', '2028-02-28', '22') },
    { when: 'signed the day after it starts, no type', fields: signed('2026-09-02', '2026-09-01', null) },
  ],
  inapplicable: [{ when: 'an amendment signed while the contract runs', fields: signed('2027-01-15', '2026-09-01', '36') }],
  incomplete: [
    { when: 'no start yet', fields: signed('2026-09-02', null) },
    { when: 'the start cannot be read', fields: { 'contract.conclusionDate': '2026-09-02', 'contract.startDate': { text: '1 sep' } } },
    { when: 'the start is not on the page', fields: { 'contract.conclusionDate': '2026-09-02' } },
    { when: 'signed after, the type is not on the page', fields: { 'contract.conclusionDate': '2026-09-02', 'contract.startDate': '2026-09-01' } },
  ],
  bounds: [['signed on the day it starts', 'signed the day after it starts']],
});
