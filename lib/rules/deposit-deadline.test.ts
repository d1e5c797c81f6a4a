import { isoDate } from '../fields/iso-date';
import { depositDeadline } from './deposit-deadline';
import { testRule } from './rule-tester';

const starts = (startDate: string | null, type: string | null = '11') => ({ 'contract.startDate': startDate, 'contract.type': type });
const on = (day: string) => ({ today: isoDate(day) });
const sent = (day: string) => ({ today: isoDate('2026-11-24'), sentOn: isoDate(day) });

testRule(depositDeadline, {
  pass: [
    { when: 'before the start', fields: starts('2026-09-07'), facts: on('2026-09-06') },
    { when: 'sent on the last day', fields: starts('2026-09-07'), facts: sent('2026-09-12') },
    { when: 'sent on the last day, a holiday between', fields: starts('2026-11-09'), facts: sent('2026-11-16') },
    { when: 'sent before the start', fields: starts('2026-09-07'), facts: sent('2026-07-01') },
  ],
  violation: [
    { when: 'sent two days late', fields: starts('2026-09-07'), facts: sent('2026-09-14'), says: ['14/09/2026', '12/09/2026'] },
    { when: 'sent the day after the last', fields: starts('2026-09-07'), facts: sent('2026-09-13') },
    { when: 'sent late, a holiday between', fields: starts('2026-11-09'), facts: sent('2026-11-17'), says: ['16/11/2026'] },
    { when: 'on the first day, not sent', fields: starts('2026-09-07'), facts: on('2026-09-07'), says: ['12/09/2026', 'au plus tard'] },
    { when: 'past the last day, not sent', fields: starts('2026-09-07', null), facts: on('2026-09-13'), says: ['sans attendre', '12/09/2026'] },
  ],
  inapplicable: [{ when: 'an amendment', fields: starts('2025-09-01', '36'), facts: on('2026-11-24') }],
  incomplete: [
    { when: 'no start', fields: starts(null) },
    { when: 'the type is not on the page', fields: { 'contract.startDate': '2026-09-07' } },
    { when: 'before the first known deadline', fields: starts('2019-09-02') },
  ],
  bounds: [
    ['sent on the last day', 'sent the day after the last'],
    ['sent on the last day, a holiday between', 'sent late, a holiday between'],
    ['before the start', 'on the first day, not sent'],
  ],
});
