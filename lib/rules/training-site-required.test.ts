import type { FieldValue } from '../fields/values';
import { testRule } from './rule-tester';
import { trainingSiteRequired } from './training-site-required';

const site = (name: FieldValue | null, street: FieldValue | null, postalCode: FieldValue | null, city: FieldValue | null, complement: FieldValue | null = null) => ({
  'training.site.name': name,
  'training.site.address.street': street,
  'training.site.address.complement': complement,
  'training.site.address.postalCode': postalCode,
  'training.site.address.city': city,
});
const elsewhere = { 'training.cfaIsMainSite': false };

testRule(trainingSiteRequired, {
  pass: [
    { when: 'the CFA itself, the rest is not on the page', fields: { 'training.cfaIsMainSite': true } },
    { when: 'a school with its address', fields: { ...elsewhere, ...site('Lycée X', 'Rue Y', '69003', 'Lyon') } },
    { when: 'a school at a place without street', fields: { ...elsewhere, ...site('Lycée X', null, '69003', 'Lyon', 'Le Bourg') } },
  ],
  violation: [
    { when: 'elsewhere, no name', fields: { ...elsewhere, ...site(null, 'Rue Y', '69003', 'Lyon') }, says: ['sa dénomination'], marks: ['training.site.name'] },
    { when: 'elsewhere, neither street nor place', fields: { ...elsewhere, ...site('Lycée X', null, '69003', 'Lyon') }, says: ['la voie ou le lieu-dit'], marks: ['training.site.address.street'] },
    { when: 'not ticked, nothing filled', fields: { 'training.cfaIsMainSite': null, ...site(null, null, null, null) } },
    { when: 'elsewhere, no name, the address is not on the page', fields: { ...elsewhere, 'training.site.name': null } },
  ],
  incomplete: [
    { when: 'elsewhere, the address is not on the page', fields: { ...elsewhere, 'training.site.name': 'Lycée X' } },
    { when: 'the box is not on the page', fields: site('Lycée X', null, null, null) },
  ],
  bounds: 'none',
});
