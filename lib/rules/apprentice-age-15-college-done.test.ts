import { apprenticeAge15CollegeDone } from './apprentice-age-15-college-done';
import { testRule } from './rule-tester';

const pupil = (birthDate: string, lastClass: string | null) => ({
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
  'apprentice.lastClass': lastClass,
});

testRule(apprenticeAge15CollegeDone, {
  pass: [
    { when: '15, college completed', fields: pupil('2011-03-01', '40') },
    { when: '15, diploma obtained', fields: pupil('2011-03-01', '01') },
  ],
  violation: [
    { when: '15, left in 3e', fields: pupil('2011-03-01', '41'), says: ['41', '15 ans', '01/09/2026'], marks: ['apprentice.lastClass'] },
    { when: '15 on the day, left in 4e', fields: pupil('2011-09-01', '42') },
    { when: '16 the day after, left in 4e', fields: pupil('2010-09-02', '42') },
  ],
  inapplicable: [
    { when: '16 on the day, left in 4e', fields: pupil('2010-09-01', '42') },
    { when: '15 the day after, left in 4e', fields: pupil('2011-09-02', '42') },
  ],
  incomplete: [{ when: 'no last class', fields: pupil('2011-03-01', null) }],
  bounds: [
    ['16 on the day, left in 4e', '16 the day after, left in 4e'],
    ['15 the day after, left in 4e', '15 on the day, left in 4e'],
    ['15, college completed', '15, left in 3e'],
  ],
});
