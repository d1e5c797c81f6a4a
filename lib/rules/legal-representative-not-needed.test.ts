import { legalRepresentativeNotNeeded } from './legal-representative-not-needed';
import { testRule } from './rule-tester';

const signed = (birthDate: string | null, fullName: string | null, conclusionDate = '2026-07-01') => ({
  'apprentice.birthDate': birthDate,
  'contract.conclusionDate': conclusionDate,
  'legalRepresentative.fullName': fullName,
});

testRule(legalRepresentativeNotNeeded, {
  pass: [
    { when: 'adult, nobody named', fields: signed('2006-01-01', null) },
    { when: 'adult, the block is not on the page', fields: { 'apprentice.birthDate': '2006-01-01', 'contract.conclusionDate': '2026-07-01' } },
  ],
  violation: [
    { when: 'adult, a parent named', fields: signed('2006-01-01', 'Martin Paul'), says: ['20 ans', '01/07/2026'], marks: ['legalRepresentative.fullName'] },
    { when: '18 on the day, a parent named', fields: signed('2008-07-01', 'Martin Paul') },
    { when: 'born on 29 February, signed on 1 March, a parent named', fields: signed('2008-02-29', 'Martin Paul', '2026-03-01') },
  ],
  inapplicable: [
    { when: '18 the day after, a parent named', fields: signed('2008-07-02', 'Martin Paul') },
    { when: 'born on 29 February, signed on 28 February, a parent named', fields: signed('2008-02-29', 'Martin Paul', '2026-02-28') },
  ],
  incomplete: [{ when: 'no birth date', fields: signed(null, 'Martin Paul') }],
  bounds: [
    ['18 the day after, a parent named', '18 on the day, a parent named'],
    ['born on 29 February, signed on 28 February, a parent named', 'born on 29 February, signed on 1 March, a parent named'],
  ],
});
