import { testRule } from './rule-tester';
import { uaiDepartment } from './uai-department';

const of = (uai: string, postalCode: string | null) => ({ 'training.cfa.uai': uai, 'training.cfa.address.postalCode': postalCode });

testRule(uaiDepartment, {
  pass: [
    { when: 'the Rhône', fields: of('0690100J', '69003') },
    { when: 'South Corsica', fields: of('6200001A', '20000') },
    { when: 'Upper Corsica', fields: of('7200001A', '20200') },
    { when: 'Corsica before it was parted', fields: of('0200001A', '20200') },
    { when: 'Guadeloupe', fields: of('9710001A', '97110') },
  ],
  violation: [
    { when: 'Morbihan, in Lyon', fields: of('0561910X', '69003'), says: ['0561910X', '69003', '56'], marks: ['training.cfa.uai'] },
    { when: 'South Corsica, in Bastia', fields: of('6200001A', '20200') },
    { when: 'Martinique, in Guadeloupe', fields: of('9720001A', '97110') },
  ],
  inapplicable: [
    { when: 'a prefix that names none', fields: of('0990001A', '69003') },
    { when: 'not the shape of a UAI', fields: of('561910X', '69003') },
    { when: 'not the shape of a postal code', fields: of('0690100J', '6900') },
  ],
  incomplete: [{ when: 'no postal code', fields: of('0690100J', null) }],
  bounds: [['the Rhône', 'Morbihan, in Lyon']],
});
