import { exemptionNoneExpected } from './exemption-none-expected';
import { testRule } from './rule-tester';

const contract = (exemptionType: string | null, birthDate = '2008-03-01', endDate: string | null = '2028-08-31') => ({
  'contract.exemptionType': exemptionType,
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
  'contract.endDate': endDate,
  'contract.type': '11',
  'apprentice.disabledWorker': false,
  'apprentice.eliteAthlete': false,
});

testRule(exemptionNoneExpected, {
  pass: [
    { when: '16 the day after', fields: contract('60', '2010-09-02') },
    { when: '30 on the day', fields: contract('60', '1996-09-01') },
    { when: 'a day less than six months', fields: contract('60', '2008-03-01', '2027-02-27') },
    { when: 'a day over what is granted', fields: contract('60', '2008-03-01', '2030-02-02') },
  ],
  violation: [
    { when: '18, two years', fields: contract('60'), says: ['18 ans'], marks: ['contract.exemptionType'] },
    { when: '16 on the day', fields: contract('60', '2010-09-01') },
    { when: '30 the day after', fields: contract('60', '1996-09-02') },
    { when: 'six months', fields: contract('60', '2008-03-01', '2027-02-28') },
    { when: 'the last day granted', fields: contract('60', '2008-03-01', '2030-02-01') },
  ],
  inapplicable: [{ when: 'an exemption on the duration', fields: contract('21') }],
  incomplete: [
    { when: 'no exemption', fields: contract(null) },
    { when: 'no end', fields: contract('60', '2008-03-01', null) },
    { when: 'four years, disability not on the page', fields: { 'contract.exemptionType': '60', 'apprentice.birthDate': '2008-03-01', 'contract.startDate': '2026-09-01', 'contract.endDate': '2030-08-31', 'contract.type': '11' } },
  ],
  bounds: [
    ['16 the day after', '16 on the day'],
    ['30 on the day', '30 the day after'],
    ['a day less than six months', 'six months'],
    ['a day over what is granted', 'the last day granted'],
  ],
});
