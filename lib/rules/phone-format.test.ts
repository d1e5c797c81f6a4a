import { phoneFormat } from './phone-format';
import { testRule } from './rule-tester';

const phone = (text: string) => ({ 'employer.phone': text, 'apprentice.phone': null });

testRule(phoneFormat, {
  pass: [
    { when: 'ten digits', fields: phone('0132568790') },
    { when: 'ten digits by twos', fields: phone('06.12 34-56 78') },
    { when: '+33 and nine digits', fields: phone('+33612345678') },
    { when: '0033 and nine digits', fields: phone('0033 6 12 34 56 78') },
    { when: 'Réunion', fields: phone('+262692123456') },
    { when: 'New Caledonia, six digits', fields: phone('+687123456') },
    { when: 'the other one is not on the page', fields: { 'apprentice.phone': '0612345678' } },
  ],
  violation: [
    { when: 'two leading zeros', fields: phone('0013458765'), says: ['0013458765', 'employeur'], marks: ['employer.phone'] },
    { when: 'nine digits', fields: phone('061234567') },
    { when: 'eleven digits', fields: phone('06123456789') },
    { when: '+33 and eight digits', fields: phone('+336123456') },
    { when: 'New Caledonia, five digits', fields: phone('+68712345') },
    { when: 'Belgium, that no parser takes', fields: { 'employer.phone': null, 'apprentice.phone': { text: '+32470123456' } }, marks: ['apprentice.phone'] },
    { when: 'both', fields: { 'employer.phone': '1', 'apprentice.phone': '2' }, says: ['de l’employeur (1) et de l’apprenti(e) (2)'] },
  ],
  inapplicable: [{ when: 'both blank', fields: { 'employer.phone': null, 'apprentice.phone': null } }],
  incomplete: [{ when: 'neither is on the page', fields: {} }],
  bounds: [
    ['ten digits', 'nine digits'],
    ['ten digits by twos', 'eleven digits'],
    ['New Caledonia, six digits', 'New Caledonia, five digits'],
  ],
});
