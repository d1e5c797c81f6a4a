import { nationalityMinorTurning18 } from './nationality-minor-turning-18';
import { testRule } from './rule-tester';

const foreigner = (birthDate: string, nationality = '3', endDate: string | null = '2028-08-31') => ({
  'apprentice.nationality': nationality,
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
  'contract.endDate': endDate,
});

testRule(nationalityMinorTurning18, {
  pass: [
    { when: '18 on the first day', fields: foreigner('2008-09-01') },
    { when: '18 the day after the last', fields: foreigner('2010-09-01') },
    { when: 'born on 29 February, 18 after 28 February of the last year', fields: foreigner('2012-02-29', '3', '2030-02-28') },
  ],
  violation: [
    { when: '18 in the first winter', fields: foreigner('2009-01-10'), says: ['10/01/2027', '01/09/2026', '31/08/2028'] },
    { when: '18 on the second day', fields: foreigner('2008-09-02') },
    { when: '18 on the last day', fields: foreigner('2010-08-31') },
    { when: 'born on 29 February, 18 on 1 March, the last day', fields: foreigner('2012-02-29', '3', '2030-03-01'), says: ['01/03/2030'] },
  ],
  inapplicable: [
    { when: 'French', fields: foreigner('2009-01-10', '1') },
    { when: 'of the Union', fields: foreigner('2009-01-10', '2') },
  ],
  incomplete: [{ when: 'no end', fields: foreigner('2009-01-10', '3', null) }],
  bounds: [
    ['18 on the first day', '18 on the second day'],
    ['18 the day after the last', '18 on the last day'],
    ['born on 29 February, 18 after 28 February of the last year', 'born on 29 February, 18 on 1 March, the last day'],
  ],
});
