import { isoDate } from '../fields/iso-date';
import { aidTransmissionSixMonths } from './aid-transmission-six-months';
import { testRule } from './rule-tester';

const signed = (conclusionDate: string | null) => ({ 'contract.conclusionDate': conclusionDate });
const sent = (day: string) => ({ today: isoDate('2027-06-01'), sentOn: isoDate(day) });

testRule(aidTransmissionSixMonths, {
  pass: [
    { when: 'sent in six months less a day', fields: signed('2026-07-01'), facts: sent('2026-12-31') },
    { when: 'sent in six months', fields: signed('2026-07-01'), facts: sent('2027-01-01') },
    { when: 'sent in six months from the end of August', fields: signed('2026-08-31'), facts: sent('2027-02-28') },
    { when: 'not sent, six months today', fields: signed('2026-05-24'), facts: { today: isoDate('2026-11-24') } },
  ],
  violation: [
    { when: 'sent seven months later', fields: signed('2026-04-01'), facts: sent('2026-11-23'), says: ['01/04/2026', '01/10/2026'] },
    { when: 'sent in six months and a day', fields: signed('2026-07-01'), facts: sent('2027-01-02') },
    { when: 'sent on 1 March from the end of August', fields: signed('2026-08-31'), facts: sent('2027-03-01') },
    { when: 'not sent, six months yesterday', fields: signed('2026-05-23'), facts: { today: isoDate('2026-11-24') } },
  ],
  incomplete: [
    { when: 'not signed', fields: signed(null) },
    { when: 'signed before the decree', fields: signed('2026-03-07') },
    { when: 'signed after the decree', fields: signed('2027-01-01') },
  ],
  bounds: [
    ['sent in six months', 'sent in six months and a day'],
    ['sent in six months from the end of August', 'sent on 1 March from the end of August'],
    ['not sent, six months today', 'not sent, six months yesterday'],
  ],
});
