import { idccConstructys } from './idcc-constructys';
import { testRule } from './rule-tester';

const of = (idcc: string, postalCode: string | null = '69003') => ({ 'employer.idcc': idcc, 'employer.address.postalCode': postalCode });

testRule(idccConstructys, {
  pass: [
    { when: 'building workers', fields: of('1597') },
    { when: 'merchants', fields: of('3216') },
    { when: 'no agreement', fields: of('9999') },
    { when: 'one being negotiated', fields: of('9998') },
    { when: 'a regional agreement', fields: of('1740') },
    { when: 'another one, overseas', fields: of('1486', '97400') },
    { when: 'another one, in Polynesia', fields: of('1486', '98714') },
  ],
  violation: [
    { when: 'Syntec', fields: of('1486'), says: ['1486'], marks: ['employer.idcc'] },
    { when: 'an old number', fields: of('0001') },
    { when: 'another one, in the last department of the mainland', fields: of('1486', '95880') },
  ],
  inapplicable: [
    { when: 'a booklet number', fields: of('3193') },
    { when: 'three digits', fields: of('159') },
  ],
  incomplete: [{ when: 'no postal code', fields: of('1486', null) }],
  bounds: [['another one, overseas', 'another one, in the last department of the mainland']],
});
