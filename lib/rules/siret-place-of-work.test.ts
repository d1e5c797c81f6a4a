import { siretPlaceOfWork } from './siret-place-of-work';
import { testRule } from './rule-tester';

const facts = { establishments: { '73282932000074': { closedOn: null, postalCode: '69003' } } };
const of = (postalCode: string | null) => ({ 'employer.siret': '73282932000074', 'employer.address.postalCode': postalCode });

testRule(siretPlaceOfWork, {
  pass: [
    { when: 'SIRET and address of the same establishment', fields: of('69003'), facts },
    { when: 'checked by the user', fields: of('13001'), facts: { hasCheckedPlaceOfWork: true } },
  ],
  violation: [
    { when: 'SIRET of the head office, address elsewhere', fields: of('13001'), facts, says: ['69003', '13001'], severity: 'warning', marks: ['employer.siret', 'employer.address.postalCode'] },
    { when: 'nothing known of the establishment', fields: of('69003'), says: ['732\u00a0829\u00a0320\u00a000074'], severity: 'info' },
    { when: 'no address yet', fields: of(null), facts, severity: 'info' },
  ],
  inapplicable: [{ when: 'not the shape of a SIRET', fields: { 'employer.siret': '732' } }],
  incomplete: [{ when: 'no SIRET', fields: { 'employer.siret': null } }],
  bounds: [['SIRET and address of the same establishment', 'SIRET of the head office, address elsewhere']],
});
