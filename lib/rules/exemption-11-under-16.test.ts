import { exemption11Under16 } from './exemption-11-under-16';
import { testRule } from './rule-tester';

const hired = (birthDate: string | null, exemptionType: string | null, type: string | null = '11', conclusionDate: string | null = '2026-08-25') => ({
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
  'contract.conclusionDate': conclusionDate,
  'contract.type': type,
  'contract.exemptionType': exemptionType,
});

testRule(exemption11Under16, {
  pass: [
    { when: '15, code 11', fields: hired('2011-03-01', '11') },
    { when: '15, several exemptions', fields: hired('2011-03-01', '50') },
    { when: '16 on the day, no code', fields: hired('2010-09-01', null) },
    { when: '16 between signature and start, code 11', fields: hired('2010-08-26', '11') },
    { when: '17, code 21', fields: hired('2009-03-01', '21') },
  ],
  violation: [
    { when: '15, no code', fields: hired('2011-03-01', null), says: ['01/03/2011', '15 ans', '01/09/2026'], marks: ['contract.exemptionType'], corrects: { 'contract.exemptionType': '11' } },
    { when: '15, no code, no type', fields: hired('2011-03-01', null, null) },
    { when: '15, code 21', fields: hired('2011-03-01', '21'), corrects: {} },
    { when: '16 the day after, no code', fields: hired('2010-09-02', null) },
    { when: '16, code 11', fields: hired('2010-03-01', '11'), says: ['Retirez', '16 ans'] },
    { when: '16 on the day of the signature, code 11', fields: hired('2010-08-25', '11') },
    { when: '16, code 11, not signed yet', fields: hired('2010-03-01', '11', '11', null) },
  ],
  inapplicable: [{ when: '15, an amendment', fields: hired('2011-03-01', null, '36') }],
  incomplete: [
    { when: 'the exemption is not on the page', fields: { 'apprentice.birthDate': '2011-03-01', 'contract.startDate': '2026-09-01', 'contract.type': '11' } },
    { when: 'the type cannot be read', fields: { ...hired('2011-03-01', null), 'contract.type': { text: '?' } } },
    { when: '16, code 11, the signature is not on the page', fields: { 'apprentice.birthDate': '2010-03-01', 'contract.startDate': '2026-09-01', 'contract.type': '11', 'contract.exemptionType': '11' } },
    { when: 'no birth date', fields: hired(null, '11') },
  ],
  bounds: [
    ['16 on the day, no code', '16 the day after, no code'],
    ['16 between signature and start, code 11', '16 on the day of the signature, code 11'],
  ],
});
