import { masterAdult } from './master-adult';
import { testRule } from './rule-tester';

const hired = (birthDate: string | null, startDate: string | null = '2026-09-01') => ({
  'master1.birthDate': birthDate,
  'master2.birthDate': null,
  'contract.startDate': startDate,
  'contract.amendmentEffectDate': null,
  'contract.type': '11',
});
const amended = (birthDate: string, effect: string | null) => ({ ...hired(birthDate, '2025-09-01'), 'contract.type': '36', 'contract.amendmentEffectDate': effect });

testRule(masterAdult, {
  pass: [
    { when: '18 on the first day', fields: hired('2008-09-01') },
    { when: 'no type counts as a first contract', fields: { ...hired('1988-02-02'), 'contract.type': null } },
    { when: 'born on 29 February, start on 1 March', fields: hired('2008-02-29', '2026-03-01') },
    { when: '18 on the day of the amendment, not at the start', fields: amended('2008-10-01', '2026-10-01') },
  ],
  violation: [
    { when: '18 the day after', fields: hired('2008-09-02'), says: ['02/09/2008', '01/09/2026', '18 ans'], marks: ['master1.birthDate'] },
    { when: 'the second master', fields: { ...hired('1988-02-02'), 'master2.birthDate': '2010-01-01' }, says: ['n° 2'], marks: ['master2.birthDate'] },
    { when: 'born on 29 February, start on 28 February', fields: hired('2008-02-29', '2026-02-28') },
    { when: '18 the day after the amendment', fields: amended('2008-10-02', '2026-10-01'), marks: ['master1.birthDate', 'contract.amendmentEffectDate'] },
  ],
  inapplicable: [
    { when: 'no birth date', fields: hired(null) },
    { when: 'a birth to come is told elsewhere', fields: hired('2030-01-01') },
  ],
  incomplete: [
    { when: 'no start', fields: hired('2008-09-02', null) },
    { when: 'an amendment without effect', fields: amended('2008-10-02', null) },
    { when: 'the type is not on the page', fields: { 'master1.birthDate': '1988-02-02', 'contract.startDate': '2026-09-01' } },
    { when: 'no master is on the page', fields: { 'contract.startDate': '2026-09-01', 'contract.type': '11' } },
    { when: 'the first master cannot be read, the second is adult', fields: { ...hired('1988-02-02'), 'master1.birthDate': { text: '88' }, 'master2.birthDate': '1980-01-01' } },
  ],
  bounds: [
    ['18 on the first day', '18 the day after'],
    ['born on 29 February, start on 1 March', 'born on 29 February, start on 28 February'],
    ['18 on the day of the amendment, not at the start', '18 the day after the amendment'],
  ],
});
