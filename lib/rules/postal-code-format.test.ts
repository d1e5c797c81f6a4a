import { postalCodeFormat } from './postal-code-format';
import { testRule } from './rule-tester';

const employer = (text: string) => ({ 'employer.address.postalCode': text });

testRule(postalCodeFormat, {
  pass: [
    { when: 'Lyon', fields: employer('69003') },
    { when: 'Corsica', fields: employer('20000') },
    { when: 'overseas', fields: employer('97400') },
    { when: 'the first department', fields: employer('01000') },
    { when: 'the last department of the mainland', fields: employer('95880') },
    { when: 'with a space', fields: employer('69 003') },
    { when: 'right, the others blank', fields: { 'apprentice.address.postalCode': '69003', 'employer.address.postalCode': null } },
  ],
  violation: [
    { when: 'four digits', fields: employer('6900'), says: ['employeur', '6900'], marks: ['employer.address.postalCode'] },
    { when: 'letters', fields: { 'apprentice.address.postalCode': { text: 'aswe23' } }, marks: ['apprentice.address.postalCode'] },
    { when: 'zeros', fields: employer('00000') },
    { when: 'department 00', fields: employer('00999') },
    { when: 'department 96', fields: employer('96000') },
    { when: 'two wrong ones', fields: { 'training.cfa.address.postalCode': '9', 'training.site.address.postalCode': '8' }, says: ['CFA responsable (9) et du lieu de formation principal (8)'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'employer.address.postalCode': null } }],
  incomplete: [{ when: 'none on the page', fields: {} }],
  bounds: [['the first department', 'department 00'], ['the last department of the mainland', 'department 96'], ['Lyon', 'four digits']],
});
