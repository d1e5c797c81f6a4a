import { apprenticeAgeMinimum15 } from './apprentice-age-minimum-15';
import { testRule } from './rule-tester';

const born = (birthDate: string | null, startDate: string | null) => ({ 'apprentice.birthDate': birthDate, 'contract.startDate': startDate });

testRule(apprenticeAgeMinimum15, {
  pass: [
    { when: '15 on the day', fields: born('2011-09-01', '2026-09-01') },
    { when: 'long since 15', fields: born('2006-05-04', '2026-09-01') },
    { when: 'born on 29 February, 15 on 1 March of a common year', fields: born('2012-02-29', '2027-03-01') },
  ],
  violation: [
    { when: '15 the day after', fields: born('2011-09-02', '2026-09-01'), says: ['02/09/2026', '02/09/2011', '01/09/2026', '15 ans'], marks: ['contract.startDate'] },
    { when: 'born on 29 February, start on 28 February', fields: born('2012-02-29', '2027-02-28'), says: ['01/03/2027'] },
    { when: 'born after the start', fields: born('2026-10-01', '2026-09-01') },
  ],
  incomplete: [
    { when: 'no birth date', fields: born(null, '2026-09-01') },
    { when: 'no start', fields: born('2011-09-02', null) },
    { when: 'the start is not on the page', fields: { 'apprentice.birthDate': '2011-09-02' } },
  ],
  bounds: [
    ['15 on the day', '15 the day after'],
    ['born on 29 February, 15 on 1 March of a common year', 'born on 29 February, start on 28 February'],
  ],
});
