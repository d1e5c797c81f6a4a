import { postalCodeNotInsee } from './postal-code-not-insee';
import { testRule } from './rule-tester';

const facts = {
  communesOfPostalCode: {
    92600: { communes: ['Asnières-sur-Seine'], inseeCommune: null },
    92004: { communes: [], inseeCommune: 'Asnières-sur-Seine' },
    75056: { communes: [], inseeCommune: 'Paris' },
    69123: { communes: ['Somewhere'], inseeCommune: 'Lyon' },
    92999: { communes: [], inseeCommune: null },
  },
};
const employer = (code: string) => ({ 'employer.address.postalCode': code });

testRule(postalCodeNotInsee, {
  pass: [
    { when: 'a postal code', fields: employer('92600'), facts },
    { when: 'a number that is both', fields: employer('69123'), facts },
    { when: 'in neither list', fields: employer('92999'), facts },
  ],
  violation: [
    { when: 'an Insee code', fields: employer('92004'), facts, says: ['92004', 'Asnières-sur-Seine', 'employeur'], marks: ['employer.address.postalCode'] },
    { when: 'an Insee code beside one not looked up', fields: { ...employer('75056'), 'apprentice.address.postalCode': '13001' }, facts },
  ],
  inapplicable: [
    { when: 'no postal code', fields: { 'employer.address.postalCode': null }, facts },
    { when: 'not the shape of one', fields: employer('9200'), facts },
  ],
  incomplete: [
    { when: 'not looked up', fields: employer('13001'), facts },
    { when: 'without the lists', fields: employer('92600') },
  ],
  bounds: 'none',
});
