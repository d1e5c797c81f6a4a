import { minor35Hours } from './minor-35-hours';
import { testRule } from './rule-tester';

const working = (birthDate: string, weeklyHours: number | null, weeklyMinutes: number | null, naf: string | null = '4711D', idcc: string | null = '2216') => ({
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
  'contract.weeklyHours': weeklyHours,
  'contract.weeklyMinutes': weeklyMinutes,
  'employer.naf': naf,
  'employer.idcc': idcc,
});

testRule(minor35Hours, {
  pass: [
    { when: '17, 35 hours', fields: working('2009-03-01', 35, 0) },
    { when: '16, 39 hours, building', fields: working('2010-03-01', 39, 0, '4399C', null) },
    { when: '16, 39 hours, public works by the agreement', fields: working('2010-03-01', 39, 0, null, '1702') },
    { when: '16, 39 hours, landscaping', fields: working('2010-03-01', 39, 0, '8130Z', null) },
  ],
  violation: [
    { when: '17, 35 hours and a minute', fields: working('2009-03-01', 35, 1), says: ['35 h 01', '01/09/2026'], marks: ['contract.weeklyHours'] },
    { when: '16, 39 hours', fields: working('2010-03-01', 39, 0) },
    { when: '18 the day after, 40 hours', fields: working('2008-09-02', 40, 0) },
  ],
  inapplicable: [
    { when: '18 on the first day, 40 hours', fields: working('2008-09-01', 40, 0) },
    { when: '17, a minute over 40 hours', fields: working('2009-03-01', 40, 1) },
  ],
  incomplete: [
    { when: '16, 39 hours, trade not known', fields: working('2010-03-01', 39, 0, null, null) },
    { when: 'no hours', fields: working('2010-03-01', null, null) },
    { when: 'before the first known limit on sites', fields: { ...working('2002-03-01', 39, 0), 'contract.startDate': '2018-09-01' } },
  ],
  bounds: [
    ['17, 35 hours', '17, 35 hours and a minute'],
    ['18 on the first day, 40 hours', '18 the day after, 40 hours'],
    ['17, a minute over 40 hours', '16, 39 hours'],
  ],
});
