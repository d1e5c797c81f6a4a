import type { FieldValue } from '../fields/values';
import { addressComplete } from './address-complete';
import { testRule } from './rule-tester';

const at = (owner: string, street: FieldValue | null, complement: FieldValue | null, postalCode: FieldValue | null, city: FieldValue | null) => ({
  [`${owner}.address.street`]: street,
  [`${owner}.address.complement`]: complement,
  [`${owner}.address.postalCode`]: postalCode,
  [`${owner}.address.city`]: city,
});
const employer = at('employer', 'Rue Michelet', null, '21000', 'Dijon');
const apprentice = at('apprentice', null, 'Lieu-dit Le Bourg', '63160', 'Billom');
const cfa = at('training.cfa', 'Rue des Acacias', null, '69003', 'Lyon');

testRule(addressComplete, {
  pass: [
    { when: 'a street, or a place in the complement', fields: { ...employer, ...apprentice, ...cfa } },
    {
      when: 'the complement is not on the page, a street is given',
      fields: { ...employer, ...cfa, 'apprentice.address.street': 'Rue X', 'apprentice.address.postalCode': '63160', 'apprentice.address.city': 'Billom' },
    },
  ],
  violation: [
    {
      when: 'neither street nor place',
      fields: { ...at('employer', null, null, '21000', 'Dijon'), ...apprentice, ...cfa },
      says: ['la voie ou le lieu-dit de l’employeur'],
      marks: ['employer.address.street'],
    },
    {
      when: 'no postal code and no city',
      fields: { ...employer, ...at('apprentice', 'Rue X', null, null, null), ...cfa },
      says: ['le code postal de l’apprenti(e) et la commune de l’apprenti(e)'],
      marks: ['apprentice.address.postalCode', 'apprentice.address.city'],
    },
    { when: 'the CFA has no city', fields: { ...employer, ...apprentice, ...at('training.cfa', 'Rue Y', null, '69003', null) }, says: ['du CFA'] },
    { when: 'one blank city, nothing else on the page', fields: { 'employer.address.city': null } },
  ],
  incomplete: [
    { when: 'the CFA is not on the page', fields: { ...employer, ...apprentice } },
    { when: 'no street, the complement is not on the page', fields: { ...employer, ...cfa, 'apprentice.address.street': null, 'apprentice.address.postalCode': '63160', 'apprentice.address.city': 'Billom' } },
  ],
  bounds: 'none',
});
