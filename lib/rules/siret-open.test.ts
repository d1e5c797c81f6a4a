import { isoDate } from '../fields/iso-date';
import { siretOpen } from './siret-open';
import { testRule } from './rule-tester';

const facts = {
  establishments: {
    '73282932000074': { closedOn: null, postalCode: '69003' },
    '35600000000048': { closedOn: isoDate('2026-07-02'), postalCode: null },
  },
};
const of = (siret: string, conclusionDate: string | null) => ({ 'employer.siret': siret, 'contract.conclusionDate': conclusionDate });

testRule(siretOpen, {
  pass: [
    { when: 'open', fields: of('73282932000074', '2026-07-01'), facts },
    { when: 'closed the day after the signature', fields: of('35600000000048', '2026-07-01'), facts },
  ],
  violation: [
    { when: 'closed on the day of the signature', fields: of('35600000000048', '2026-07-02'), facts, says: ['02/07/2026', '356'], marks: ['employer.siret'] },
    { when: 'closed, not signed yet', fields: of('35600000000048', null), facts, says: ['24/11/2026'] },
  ],
  inapplicable: [{ when: 'no SIRET', fields: { 'employer.siret': null }, facts }],
  incomplete: [
    { when: 'not looked up', fields: of('35600000009075', '2026-07-01'), facts },
    { when: 'without the register', fields: of('73282932000074', '2026-07-01') },
  ],
  bounds: [['closed the day after the signature', 'closed on the day of the signature']],
});
