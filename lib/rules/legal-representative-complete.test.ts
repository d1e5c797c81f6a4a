import type { FieldValue } from '../fields/values';
import { legalRepresentativeComplete } from './legal-representative-complete';
import { testRule } from './rule-tester';

const minor = { 'apprentice.birthDate': '2009-05-02', 'contract.conclusionDate': '2026-09-01', 'legalRepresentative.fullName': 'Martin Paul' };
const at = (street: FieldValue | null, complement: FieldValue | null, postalCode: FieldValue | null, city: FieldValue | null) => ({
  'legalRepresentative.address.street': street,
  'legalRepresentative.address.complement': complement,
  'legalRepresentative.address.postalCode': postalCode,
  'legalRepresentative.address.city': city,
});
const nowhere = at(null, null, null, null);

testRule(legalRepresentativeComplete, {
  pass: [
    { when: 'a whole address', fields: { ...minor, ...at('Rue X', null, '69003', 'Lyon') } },
    { when: 'a place instead of a street', fields: { ...minor, ...at(null, 'Le Bourg', '63160', 'Billom') } },
    { when: 'lives with the apprentice, who said so', fields: { ...minor, ...nowhere, 'legalRepresentative.sameAddress': true } },
    { when: 'lives with the apprentice, the address is not on the page', fields: { ...minor, 'legalRepresentative.sameAddress': true } },
  ],
  violation: [
    { when: 'neither street nor place', fields: { ...minor, ...at(null, null, '69003', 'Lyon') }, says: ['la voie ou le lieu-dit'], marks: ['legalRepresentative.address.street'] },
    { when: 'no postal code', fields: { ...minor, ...at('Rue X', null, null, 'Lyon') }, says: ['le code postal'] },
    { when: 'no address, another home', fields: { ...minor, ...nowhere, 'legalRepresentative.sameAddress': false } },
    { when: 'no address, 18 the day after', fields: { ...minor, ...nowhere, 'apprentice.birthDate': '2008-09-02' } },
  ],
  inapplicable: [
    { when: 'no address, 18 on the day', fields: { ...minor, ...nowhere, 'apprentice.birthDate': '2008-09-01' } },
    { when: 'no address, emancipated', fields: { ...minor, ...nowhere, 'apprentice.isEmancipatedMinor': true } },
  ],
  incomplete: [
    { when: 'nobody named', fields: { ...minor, ...nowhere, 'legalRepresentative.fullName': null } },
    { when: 'the address is not on the page', fields: minor },
  ],
  bounds: [['no address, 18 on the day', 'no address, 18 the day after']],
});
