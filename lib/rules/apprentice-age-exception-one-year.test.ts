import { isoDate } from '../fields/iso-date';
import { apprenticeAgeExceptionOneYear } from './apprentice-age-exception-one-year';
import { testRule } from './rule-tester';

const late = {
  'apprentice.birthDate': '1994-01-01',
  'contract.conclusionDate': '2026-09-01',
  'contract.startDate': '2026-09-01',
  'contract.type': '22',
  'apprentice.disabledWorker': false,
  'apprentice.businessProject': false,
  'apprentice.eliteAthlete': false,
  'apprentice.lastPreparedDiploma': '33',
  'training.targetDiploma': '41',
  'apprentice.lastClass': '01',
};
const ended = (day: string) => ({ previousContractEndDate: isoDate(day) });

testRule(apprenticeAgeExceptionOneYear, {
  pass: [
    { when: 'five months later', fields: late, facts: ended('2026-03-31') },
    { when: 'one year later to the day', fields: late, facts: ended('2025-09-01') },
    { when: 'ended on 29 February, signed on 28 February', fields: { ...late, 'contract.conclusionDate': '2025-02-28', 'contract.startDate': '2025-03-01' }, facts: ended('2024-02-29') },
  ],
  violation: [
    { when: 'fourteen months later', fields: late, facts: ended('2025-06-30'), says: ['01/09/2026', '30/06/2025'], marks: ['contract.conclusionDate'] },
    { when: 'one year and a day later', fields: late, facts: ended('2025-08-31') },
    { when: 'ended on 29 February, signed on 1 March', fields: { ...late, 'contract.conclusionDate': '2025-03-01', 'contract.startDate': '2025-03-01' }, facts: ended('2024-02-29') },
  ],
  inapplicable: [
    { when: 'under 30', fields: { ...late, 'apprentice.birthDate': '1996-09-02' }, facts: ended('2025-06-30') },
    { when: 'a first contract', fields: { ...late, 'contract.type': '11' }, facts: ended('2025-06-30') },
  ],
  incomplete: [
    { when: 'the end of the previous contract is not known', fields: late },
    { when: 'the type cannot be read', fields: { ...late, 'contract.type': { text: '?' } }, facts: ended('2025-06-30') },
  ],
  bounds: [
    ['one year later to the day', 'one year and a day later'],
    ['ended on 29 February, signed on 28 February', 'ended on 29 February, signed on 1 March'],
  ],
});
