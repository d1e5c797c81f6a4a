import { businessProjectAttestation } from './business-project-attestation';
import { testRule } from './rule-tester';

const project = (birthDate: string, businessProject: boolean | null = true) => ({
  'apprentice.businessProject': businessProject,
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
});

testRule(businessProjectAttestation, {
  pass: [{ when: 'attested', fields: project('1994-01-01'), facts: { hasBusinessProjectAttestation: true } }],
  violation: [
    { when: 'not attested yet', fields: project('1994-01-01'), facts: { hasBusinessProjectAttestation: false }, says: ['32 ans', '01/09/2026'] },
    { when: 'nothing known of the attestation', fields: project('1994-01-01'), marks: ['apprentice.businessProject'] },
    { when: '30 on the day', fields: project('1996-09-01') },
  ],
  inapplicable: [
    { when: '30 the day after', fields: project('1996-09-02') },
    { when: 'no project', fields: project('1994-01-01', false) },
  ],
  incomplete: [
    { when: 'no answer', fields: project('1994-01-01', null) },
    { when: 'before the first known limit', fields: { ...project('1985-01-01'), 'contract.startDate': '2018-09-01' } },
  ],
  bounds: [['30 the day after', '30 on the day']],
});
