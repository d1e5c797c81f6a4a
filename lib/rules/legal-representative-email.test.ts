import { legalRepresentativeEmail } from './legal-representative-email';
import { testRule } from './rule-tester';

const represented = (email: string | null, birthDate = '2009-05-02', fullName: string | null = 'Martin Paul') => ({
  'apprentice.birthDate': birthDate,
  'contract.conclusionDate': '2026-09-01',
  'legalRepresentative.fullName': fullName,
  'legalRepresentative.email': email,
});

testRule(legalRepresentativeEmail, {
  pass: [{ when: 'an e-mail', fields: represented('p@x.fr') }],
  violation: [
    { when: 'no e-mail', fields: represented(null), marks: ['legalRepresentative.email'] },
    { when: 'no e-mail, 18 the day after', fields: represented(null, '2008-09-02') },
  ],
  inapplicable: [
    { when: 'no e-mail, 18 on the day', fields: represented(null, '2008-09-01') },
    { when: 'no e-mail, emancipated', fields: { ...represented(null), 'apprentice.isEmancipatedMinor': true } },
  ],
  incomplete: [
    { when: 'nobody named', fields: represented(null, '2009-05-02', null) },
    { when: 'the e-mail is not on the page', fields: { 'apprentice.birthDate': '2009-05-02', 'contract.conclusionDate': '2026-09-01', 'legalRepresentative.fullName': 'Martin Paul' } },
  ],
  bounds: [['no e-mail, 18 on the day', 'no e-mail, 18 the day after']],
});
