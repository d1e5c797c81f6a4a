import { idccKnown } from './idcc-known';
import { testRule } from './rule-tester';

const of = (idcc: string, postalCode: string | null = '97400') => ({ 'employer.idcc': idcc, 'employer.address.postalCode': postalCode });
const facts = { agreements: { 1234: 'unknown', 3144: 'in-force', 2328: 'repealed' } } as const;

testRule(idccKnown, {
  pass: [
    { when: 'building workers', fields: of('1597') },
    { when: 'merged, its fate unknown', fields: of('1947', '69003') },
    { when: 'an overseas agreement in force', fields: of('3144'), facts },
  ],
  violation: [
    { when: 'in no list', fields: of('1234'), facts, says: ['1234', 'n’existe pas'], marks: ['employer.idcc'] },
    { when: 'repealed', fields: of('2328'), facts, says: ['plus en vigueur'] },
  ],
  inapplicable: [
    { when: 'no agreement', fields: of('9999'), facts },
    { when: 'a booklet number', fields: of('3193'), facts },
    { when: 'not of Constructys, on the mainland', fields: of('1234', '69003'), facts },
  ],
  incomplete: [
    { when: 'not looked up', fields: of('2870'), facts },
    { when: 'without the list', fields: of('1234') },
    { when: 'no postal code', fields: of('1234', null), facts },
  ],
  bounds: 'none',
});
