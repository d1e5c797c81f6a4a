import { postalCodeCityMatch } from './postal-code-city-match';
import { testRule } from './rule-tester';

const facts = {
  communesOfPostalCode: {
    92600: { communes: ['Asnières-sur-Seine'], inseeCommune: null },
    42100: { communes: ['Saint-Étienne', 'Planfoy'], inseeCommune: null },
    '01200': { communes: ['A', 'B', 'C', 'D', 'E'], inseeCommune: null },
    69003: { communes: ['Lyon'], inseeCommune: null },
    92004: { communes: [], inseeCommune: 'Asnières-sur-Seine' },
    92999: { communes: [], inseeCommune: null },
  },
};
const employer = (code: string, city: string | null) => ({ 'employer.address.postalCode': code, 'employer.address.city': city });

testRule(postalCodeCityMatch, {
  pass: [
    { when: 'without accents, in capitals', fields: employer('92600', 'ASNIERES-SUR-SEINE'), facts },
    { when: 'one of two, shortened', fields: employer('42100', 'ST ETIENNE'), facts },
    { when: 'an arrondissement', fields: employer('69003', 'Lyon 3e arrondissement'), facts },
  ],
  violation: [
    { when: 'another town', fields: employer('92600', 'LYON'), facts, says: ['92600', 'LYON', 'Asnières-sur-Seine'], marks: ['employer.address.city', 'employer.address.postalCode'], corrects: { 'employer.address.city': 'Asnières-sur-Seine' } },
    { when: 'another town, two possible', fields: employer('42100', 'Lyon'), facts, says: ['Saint-Étienne et Planfoy'], corrects: {} },
    { when: 'another town, many possible', fields: employer('01200', 'Lyon'), facts, says: ['A, B, C, D…'] },
    { when: 'no such postal code', fields: employer('92999', 'Lyon'), facts, says: ['n’existe pas'] },
    { when: 'wrong beside one not looked up', fields: { ...employer('92600', 'Lyon'), 'apprentice.address.postalCode': '13001', 'apprentice.address.city': 'Marseille' }, facts },
  ],
  inapplicable: [
    { when: 'CEDEX', fields: employer('92600', 'LYON CEDEX 03'), facts },
    { when: 'no town', fields: employer('92600', null), facts },
    { when: 'not the shape of a postal code', fields: employer('9260', 'Lyon'), facts },
  ],
  incomplete: [
    { when: 'not looked up', fields: employer('13001', 'Marseille'), facts },
    { when: 'without the list', fields: employer('92600', 'Lyon') },
  ],
  bounds: [['without accents, in capitals', 'another town']],
});
