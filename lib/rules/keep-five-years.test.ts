import { isoDate } from '../fields/iso-date';
import { keepFiveYears } from './keep-five-years';
import { testRule } from './rule-tester';

const signed = (conclusionDate: string | null) => ({ 'contract.conclusionDate': conclusionDate });
const sent = { sentOn: isoDate('2026-09-05') };

testRule(keepFiveYears, {
  pass: [{ when: 'put away', fields: signed('2026-09-01'), facts: { ...sent, hasKeptOriginals: true } }],
  violation: [
    { when: 'sent, nothing said', fields: signed('2026-09-01'), facts: sent, says: ['01/09/2031', '01/09/2026'] },
    { when: 'signed on 29 February', fields: signed('2024-02-29'), facts: sent, says: ['28/02/2029'] },
    { when: 'signed on the first day of 2023', fields: signed('2023-01-01'), facts: sent, says: ['01/01/2028'] },
    { when: 'signed on the last day of 2022', fields: signed('2022-12-31'), facts: sent, says: ['31/12/2032'] },
  ],
  inapplicable: [{ when: 'not sent', fields: signed('2026-09-01') }],
  incomplete: [{ when: 'sent, not signed', fields: signed(null), facts: sent }],
  bounds: 'none',
});
