import { isoDate } from '../fields/iso-date';
import { testRule } from './rule-tester';
import { type33Extension } from './type-33-extension';

const extended = (endDate: string | null, type = '33') => ({ 'contract.type': type, 'contract.endDate': endDate });
const old = (day: string) => ({ previousContractEndDate: isoDate(day) });

testRule(type33Extension, {
  pass: [
    { when: 'one year', fields: extended('2027-08-31'), facts: old('2026-08-31') },
    { when: 'one year from 29 February', fields: extended('2029-02-28'), facts: old('2028-02-29') },
  ],
  violation: [
    { when: 'sixteen months', fields: extended('2027-12-31'), facts: old('2026-08-31'), says: ['31/12/2027', '31/08/2027', '31/08/2026'], marks: ['contract.endDate'] },
    { when: 'one year and a day', fields: extended('2027-09-01'), facts: old('2026-08-31') },
    { when: 'one year and a day from 29 February', fields: extended('2029-03-01'), facts: old('2028-02-29') },
  ],
  inapplicable: [{ when: 'another amendment', fields: extended('2027-12-31', '36'), facts: old('2026-08-31') }],
  incomplete: [
    { when: 'the end of the contract extended is not known', fields: extended('2027-12-31') },
    { when: 'no end', fields: extended(null), facts: old('2026-08-31') },
  ],
  bounds: [
    ['one year', 'one year and a day'],
    ['one year from 29 February', 'one year and a day from 29 February'],
  ],
});
