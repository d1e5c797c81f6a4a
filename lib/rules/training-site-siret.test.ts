import type { FieldValue } from '../fields/values';
import { testRule } from './rule-tester';
import { trainingSiteSiret } from './training-site-siret';

const site = (cfaIsMainSite: FieldValue | null, name: FieldValue | null, siret: FieldValue | null) => ({
  'training.cfaIsMainSite': cfaIsMainSite,
  'training.site.name': name,
  'training.site.siret': siret,
});

testRule(trainingSiteSiret, {
  pass: [{ when: 'elsewhere, with SIRET', fields: site(false, 'Lycée X', '73282932000074') }],
  violation: [
    { when: 'elsewhere, no SIRET', fields: site(false, 'Lycée X', null), marks: ['training.site.siret'] },
    { when: 'not ticked, no SIRET', fields: site(null, 'Lycée X', null) },
  ],
  inapplicable: [
    { when: 'the CFA itself', fields: site(true, 'Lycée X', null) },
    { when: 'elsewhere, no name', fields: site(false, null, null) },
  ],
  incomplete: [
    { when: 'the SIRET is not on the page', fields: { 'training.cfaIsMainSite': false, 'training.site.name': 'Lycée X' } },
    { when: 'the box is not on the page', fields: { 'training.site.name': 'Lycée X', 'training.site.siret': null } },
  ],
  bounds: 'none',
});
