import { minorLegalRepresentative } from './minor-legal-representative';
import { testRule } from './rule-tester';

const signed = (birthDate: string | null, conclusionDate: string | null, fullName: string | null) => ({
  'apprentice.birthDate': birthDate,
  'contract.conclusionDate': conclusionDate,
  'legalRepresentative.fullName': fullName,
});

testRule(minorLegalRepresentative, {
  pass: [
    { when: 'minor, represented', fields: signed('2009-05-02', '2026-07-01', 'Martin Paul') },
    { when: 'minor, represented by child welfare', fields: signed('2009-05-02', '2026-07-01', 'Aide sociale à l’enfance') },
    { when: 'minor, a name that cannot be read', fields: { ...signed('2009-05-02', '2026-07-01', null), 'legalRepresentative.fullName': { text: '@' } } },
  ],
  violation: [
    { when: 'minor, nobody named', fields: signed('2009-05-02', '2026-07-01', null), says: ['02/05/2009', '01/07/2026'], marks: ['legalRepresentative.fullName'] },
    { when: '18 the day after the signature', fields: signed('2008-09-02', '2026-09-01', null) },
    { when: 'born on 29 February, signed on 28 February', fields: signed('2008-02-29', '2026-02-28', null) },
    { when: 'minor, not emancipated', fields: { ...signed('2009-05-02', '2026-07-01', null), 'apprentice.isEmancipatedMinor': false } },
  ],
  inapplicable: [
    { when: '18 on the day of the signature', fields: signed('2008-09-01', '2026-09-01', null) },
    { when: 'born on 29 February, signed on 1 March', fields: signed('2008-02-29', '2026-03-01', null) },
    { when: 'emancipated', fields: { ...signed('2009-05-02', '2026-07-01', null), 'apprentice.isEmancipatedMinor': true } },
    { when: 'adult, the block is not on the page', fields: { 'apprentice.birthDate': '2000-01-01', 'contract.conclusionDate': '2026-07-01' } },
  ],
  incomplete: [
    { when: 'minor, the block is not on the page', fields: { 'apprentice.birthDate': '2009-05-02', 'contract.conclusionDate': '2026-07-01' } },
    { when: 'not signed yet', fields: signed('2009-05-02', null, null) },
    { when: 'no birth date', fields: signed(null, '2026-07-01', null) },
  ],
  bounds: [
    ['18 on the day of the signature', '18 the day after the signature'],
    ['born on 29 February, signed on 1 March', 'born on 29 February, signed on 28 February'],
  ],
});
