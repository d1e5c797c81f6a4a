import { testRule } from './rule-tester';
import { trainingSiteEmptyWhenSame } from './training-site-empty-when-same';

testRule(trainingSiteEmptyWhenSame, {
  pass: [
    { when: 'the CFA itself, nothing filled', fields: { 'training.cfaIsMainSite': true, 'training.site.name': null } },
    { when: 'the CFA itself, the rest is not on the page', fields: { 'training.cfaIsMainSite': true } },
  ],
  violation: [
    { when: 'the CFA itself, a name', fields: { 'training.cfaIsMainSite': true, 'training.site.name': 'Lycée X' }, says: ['Dénomination du lieu de formation principal'], marks: ['training.site.name'] },
    { when: 'the CFA itself, half a SIRET', fields: { 'training.cfaIsMainSite': true, 'training.site.name': null, 'training.site.siret': { text: '732 829' } }, marks: ['training.site.siret'] },
    { when: 'the CFA itself, a town', fields: { 'training.cfaIsMainSite': true, 'training.site.address.city': 'Lyon' } },
  ],
  inapplicable: [{ when: 'elsewhere, a name', fields: { 'training.cfaIsMainSite': false, 'training.site.name': 'Lycée X' } }],
  incomplete: [
    { when: 'the box is not on the page', fields: { 'training.site.name': 'Lycée X' } },
    { when: 'the box is blank', fields: { 'training.cfaIsMainSite': null, 'training.site.name': 'Lycée X' } },
  ],
  bounds: 'none',
});
