import { isoDate } from '../fields/iso-date';
import { opcoDecisionDelay } from './opco-decision-delay';
import { testRule } from './rule-tester';

const fields = { 'contract.startDate': '2026-09-07' };
const sent = (today: string, opcoDecidedOn?: string) => ({
  today: isoDate(today),
  sentOn: isoDate('2026-09-08'),
  ...(opcoDecidedOn === undefined ? {} : { opcoDecidedOn: isoDate(opcoDecidedOn) }),
});

testRule(opcoDecisionDelay, {
  pass: [{ when: 'answered on the fifteenth day', fields, facts: sent('2026-10-30', '2026-09-23') }],
  violation: [
    { when: 'just sent', fields, facts: sent('2026-09-08'), says: ['28/09/2026', 'Attendez'] },
    { when: 'on the twentieth day', fields, facts: sent('2026-09-28'), says: ['Attendez'] },
    { when: 'on the twenty-first day', fields, facts: sent('2026-09-29'), says: ['Appelez', '28/09/2026'] },
  ],
  inapplicable: [{ when: 'not sent', fields, facts: { today: isoDate('2026-09-08') } }],
  incomplete: [{ when: 'sent before the first known delay', fields, facts: { today: isoDate('2026-09-08'), sentOn: isoDate('2019-09-08') } }],
  bounds: 'none',
});
