import { conclusionNotFuture } from './conclusion-not-future';
import { testRule, testToday } from './rule-tester';

const sending = { stage: 'sending' } as const;

testRule(conclusionNotFuture, {
  pass: [
    { when: 'days ago', fields: { 'contract.conclusionDate': '2026-11-20' }, facts: sending },
    { when: 'today', fields: { 'contract.conclusionDate': testToday }, facts: sending },
  ],
  violation: [
    { when: 'in three weeks', fields: { 'contract.conclusionDate': '2026-12-15' }, facts: sending, says: ['15/12/2026'] },
    { when: 'tomorrow', fields: { 'contract.conclusionDate': '2026-11-25' }, facts: sending },
  ],
  inapplicable: [{ when: 'in three weeks, while the form is filled', fields: { 'contract.conclusionDate': '2026-12-15' }, facts: { stage: 'entry' } }],
  incomplete: [
    { when: 'not signed', fields: { 'contract.conclusionDate': null }, facts: sending },
    { when: 'the step is not known', fields: { 'contract.conclusionDate': '2026-12-15' } },
  ],
  bounds: [['today', 'tomorrow']],
});
