import { siretLuhn } from './siret-luhn';
import { testRule } from './rule-tester';

const employer = (text: string) => ({ 'employer.siret': text });

testRule(siretLuhn, {
  pass: [
    { when: 'a right key', fields: employer('73282932000074') },
    { when: 'the head office of La Poste', fields: employer('35600000000048') },
    { when: 'La Poste by the sum of the digits, 35', fields: employer('35600000009075') },
    { when: 'another of La Poste', fields: employer('35600000009093') },
  ],
  violation: [
    { when: 'one too many', fields: employer('73282932000075'), says: ['employeur', '732\u00a0829\u00a0320\u00a000075'], marks: ['employer.siret'] },
    { when: 'La Poste with another sum, 32', fields: employer('35600000009090') },
    { when: 'a five and zeros', fields: { 'training.cfa.siret': '50000000000000' }, marks: ['training.cfa.siret'] },
    { when: 'one wrong among two', fields: { 'employer.siret': '73282932000074', 'training.site.siret': '73282932000075' }, marks: ['training.site.siret'] },
  ],
  inapplicable: [
    { when: 'blank', fields: { 'employer.siret': null } },
    { when: 'not the shape of a SIRET', fields: employer('732829320') },
  ],
  incomplete: [{ when: 'none on the page', fields: {} }],
  bounds: [['a right key', 'one too many'], ['La Poste by the sum of the digits, 35', 'La Poste with another sum, 32']],
});
