import { expect, it } from 'vitest';
import { datesAreReal } from './dates-are-real';
import { testRule } from './rule-tester';

testRule(datesAreReal, {
  pass: [
    { when: 'the last day of February', fields: { 'contract.startDate': '2026-02-28' } },
    { when: 'a leap day', fields: { 'contract.startDate': '2028-02-29', 'contract.endDate': null } },
    { when: 'the last day of a year', fields: { 'contract.wages.year4.period2.to': '2029-12-31' } },
  ],
  violation: [
    {
      when: '30 February',
      fields: { 'contract.startDate': '2026-02-30' },
      says: ['2026-02-30', 'Date de début d’exécution du contrat'],
      marks: ['contract.startDate'],
    },
    { when: '29 February of a common year', fields: { 'contract.startDate': '2027-02-29' } },
    { when: 'a thirteenth month', fields: { 'contract.startDate': '2026-13-01' } },
    { when: 'a year of two digits', fields: { 'contract.startDate': '26-09-01' } },
    { when: '31 April, as the page shows it', fields: { 'signature.date': { text: '31/04/2026' } }, says: ['31/04/2026'], marks: ['signature.date'] },
    { when: 'a date half typed', fields: { 'master2.birthDate': { text: '12/0_/____' } }, says: ['maître d’apprentissage n° 2'] },
    { when: 'one of several', fields: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2028-06-31' }, marks: ['contract.endDate'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'contract.startDate': null } }],
  incomplete: [
    { when: 'no date is on the page', fields: {} },
    { when: 'words that no parser reads', fields: { 'contract.startDate': { text: 'rentrée 2026' } } },
  ],
  bounds: [
    ['the last day of February', '30 February'],
    ['a leap day', '29 February of a common year'],
    ['the last day of a year', 'a thirteenth month'],
  ],
});

it('reads every date of the form', () => {
  expect(datesAreReal.reads).toHaveLength(11 + 16);
});
