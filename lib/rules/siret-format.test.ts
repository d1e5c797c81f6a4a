import { siretFormat } from './siret-format';
import { testRule } from './rule-tester';

const employer = (text: string) => ({ 'employer.siret': text });

testRule(siretFormat, {
  pass: [
    { when: '14 digits', fields: employer('73282932000074') },
    { when: '14 digits with spaces', fields: employer('732 829 320 00074') },
    { when: 'the CFA alone', fields: { 'training.cfa.siret': '73282932000074', 'employer.siret': null } },
  ],
  violation: [
    { when: 'a SIREN', fields: employer('732829320'), says: ['732829320', '9 caractères', 'employeur'], marks: ['employer.siret'] },
    { when: 'a letter', fields: { 'training.site.siret': { text: '7328293200007A' } }, marks: ['training.site.siret'] },
    { when: '13 digits', fields: employer('7328293200007') },
    { when: '15 digits', fields: employer('732829320000745') },
  ],
  inapplicable: [{ when: 'blank', fields: { 'employer.siret': null } }],
  incomplete: [{ when: 'none on the page', fields: {} }],
  bounds: [['14 digits', '13 digits'], ['14 digits with spaces', '15 digits']],
});
