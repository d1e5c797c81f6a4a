import { exemption12Over29 } from './exemption-12-over-29';
import { testRule } from './rule-tester';

const hired = (birthDate: string | null, exemptionType: string | null, type: string | null = '11', startDate = '2026-09-01') => ({
  'apprentice.birthDate': birthDate,
  'contract.startDate': startDate,
  'contract.type': type,
  'contract.exemptionType': exemptionType,
});

testRule(exemption12Over29, {
  pass: [
    { when: '30, code 12', fields: hired('1996-03-01', '12') },
    { when: '31, several exemptions', fields: hired('1995-03-01', '50') },
    { when: '30 the day after, no code', fields: hired('1996-09-02', null) },
    { when: '30 on the day, code 12', fields: hired('1996-09-01', '12') },
    { when: 'born on 29 February, start on 28 February, no code', fields: hired('1996-02-29', null, '11', '2026-02-28') },
  ],
  violation: [
    { when: '29, code 12', fields: hired('1997-03-01', '12'), says: ['Retirez', '29 ans'], marks: ['contract.exemptionType'], corrects: {} },
    { when: '31, no code', fields: hired('1995-03-01', null), says: ['01/03/1995', '31 ans', '01/09/2026'], corrects: { 'contract.exemptionType': '12' } },
    { when: '30 on the day, no code, a new contract', fields: hired('1996-09-01', null, '22') },
    { when: '30 the day after, code 12', fields: hired('1996-09-02', '12') },
    { when: '31, code 21', fields: hired('1995-03-01', '21'), corrects: {} },
    { when: 'born on 29 February, start on 1 March, no code', fields: hired('1996-02-29', null, '11', '2026-03-01') },
  ],
  inapplicable: [{ when: '31, an amendment', fields: hired('1995-03-01', null, '36') }],
  incomplete: [
    { when: 'the exemption is not on the page', fields: { 'apprentice.birthDate': '1995-03-01', 'contract.startDate': '2026-09-01', 'contract.type': '11' } },
    { when: 'the type is not on the page', fields: { 'apprentice.birthDate': '1995-03-01', 'contract.startDate': '2026-09-01', 'contract.exemptionType': null } },
    { when: 'before the first known limit', fields: hired('1985-03-01', null, '11', '2018-09-01') },
  ],
  bounds: [
    ['30 the day after, no code', '30 on the day, no code, a new contract'],
    ['30 on the day, code 12', '30 the day after, code 12'],
    ['born on 29 February, start on 28 February, no code', 'born on 29 February, start on 1 March, no code'],
  ],
});
