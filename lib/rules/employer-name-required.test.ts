import type { FieldValue } from '../fields/values';
import { employerNameRequired } from './employer-name-required';
import { testRule } from './rule-tester';

const employer = (name: FieldValue | null, siret: FieldValue | null) => ({ 'employer.name': name, 'employer.siret': siret });

testRule(employerNameRequired, {
  pass: [
    { when: 'both', fields: employer('SARL Dupond', '73282932000074') },
    { when: 'a SIRET too short is not empty', fields: { 'employer.name': 'SARL Dupond', 'employer.siret': { text: '732829320' } } },
  ],
  violation: [
    { when: 'no name', fields: employer(null, '73282932000074'), says: ['Nom et prénom ou dénomination'], marks: ['employer.name'] },
    { when: 'no SIRET', fields: employer('SARL Dupond', null), says: ['SIRET'], marks: ['employer.siret'] },
    { when: 'no name, the SIRET is not on the page', fields: { 'employer.name': null } },
  ],
  incomplete: [{ when: 'the SIRET is not on the page', fields: { 'employer.name': 'SARL Dupond' } }],
  bounds: 'none',
});
