import { testRule } from './rule-tester';
import { wageSplitAtExecutionYear } from './wage-split-at-execution-year';
import { wageCells } from './wage-table-tester';

const contract = { 'employer.idcc': '1597', 'apprentice.birthDate': '2007-01-15', 'contract.startDate': '2026-09-07', 'contract.conclusionDate': '2026-07-01' };
/** A first line up to a day and a second one from the next. */
const of = (to: string, rate: number, next: string, nextRate: number, others: object = {}) => ({
  ...contract, ...others, ...wageCells({ from: '2026-09-07', to, rate }, { at: '2.1', from: next, to: '2028-08-31', rate: nextRate }),
});

testRule(wageSplitAtExecutionYear, {
  pass: [
    { when: 'a change on the anniversary', fields: of('2027-09-06', 50, '2027-09-07', 60) },
    { when: 'a change on 1 September before', fields: of('2027-08-31', 50, '2027-09-01', 60) },
    { when: 'a rate already high enough', fields: of('2027-09-30', 60, '2027-10-01', 60) },
    { when: 'outside BTP, year 2 at the legal rate', fields: of('2027-09-30', 51, '2027-10-01', 51, { 'employer.idcc': '3216' }) },
    { when: 'start on 29 February, change on the 28th', fields: { ...contract, 'contract.startDate': '2024-02-29', 'apprentice.birthDate': '2005-01-15', ...wageCells({ from: '2024-02-29', to: '2025-02-27', rate: 50 }, { at: '2.1', from: '2025-02-28', to: '2025-12-31', rate: 60 }) } },
    { when: 'the same agreed minimum by its amount', fields: { ...contract, 'contract.conventionalMinimum': 1950, ...wageCells({ from: '2026-09-07', to: '2027-12-31', rate: 57.45, base: 'SMC' }) } },
  ],
  violation: [
    {
      when: 'a change on 1 October after', fields: of('2027-09-30', 50, '2027-10-01', 60), says: ['07/09/2027', '60\u00a0%', '50\u00a0%', 'minimum du BTP'],
      marks: ['contract.wages.year1.period1.to'], corrects: { 'contract.wages.year1.period1.to': '2027-09-06', 'contract.wages.year2.period1.from': '2027-09-07' },
    },
    { when: 'a change the day after the anniversary', fields: of('2027-09-07', 50, '2027-09-08', 60) },
    { when: 'a rate just below', fields: of('2027-09-30', 59.99, '2027-10-01', 60) },
    { when: 'outside BTP, year 2 below the legal rate', fields: of('2027-09-30', 50, '2027-10-01', 51, { 'employer.idcc': '3216' }), says: ['minimum légal'] },
    { when: 'the agreement is not known, below the legal rate', fields: of('2027-09-30', 50, '2027-10-01', 51, { 'employer.idcc': null }) },
    { when: 'start on 29 February, change on 1 March', fields: { ...contract, 'contract.startDate': '2024-02-29', 'apprentice.birthDate': '2005-01-15', ...wageCells({ from: '2024-02-29', to: '2025-02-28', rate: 50 }, { at: '2.1', from: '2025-03-01', to: '2025-12-31', rate: 60 }) } },
    { when: 'the same agreed minimum, too low by its amount', fields: { ...contract, 'contract.conventionalMinimum': 1950, ...wageCells({ from: '2026-09-07', to: '2027-12-31', rate: 57.44, base: 'SMC' }) }, corrects: {} },
    {
      when: 'one line for the whole contract: the table is proposed', fields: { ...contract, 'contract.endDate': '2028-08-31', 'apprentice.birthDate': '2007-09-15', ...wageCells({ from: '2026-09-07', to: '2028-08-31', rate: 50 }) },
      corrects: { 'contract.wages.year1.period1.to': '2027-09-06', 'contract.wages.year2.period1.from': '2027-09-07', 'contract.wages.year2.period1.to': '2028-08-31', 'contract.wages.year2.period1.rate': 60, 'contract.wages.year2.period1.base': 'SMIC' },
    },
    { when: 'one line above the minimum at first: no table that would lower it', fields: { ...contract, 'contract.endDate': '2028-08-31', 'apprentice.birthDate': '2007-09-15', ...wageCells({ from: '2026-09-07', to: '2028-08-31', rate: 55 }) }, corrects: {} },
  ],
  inapplicable: [{ when: 'no line', fields: { ...contract, 'contract.wages.year1.period1.from': null } }],
  incomplete: [
    { when: 'the agreement is not known, at the legal rate', fields: of('2027-09-30', 51, '2027-10-01', 60, { 'employer.idcc': null }) },
    { when: 'a line without its end', fields: { ...contract, ...wageCells({ from: '2026-09-07', to: null, rate: 50 }) } },
    { when: 'no birth date', fields: of('2027-09-30', 50, '2027-10-01', 60, { 'apprentice.birthDate': null }) },
  ],
  bounds: [
    ['a change on the anniversary', 'a change the day after the anniversary'], ['a rate already high enough', 'a rate just below'], ['start on 29 February, change on the 28th', 'start on 29 February, change on 1 March'],
    ['outside BTP, year 2 at the legal rate', 'outside BTP, year 2 below the legal rate'], ['the same agreed minimum by its amount', 'the same agreed minimum, too low by its amount'],
  ],
});
