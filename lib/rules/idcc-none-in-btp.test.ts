import { idccNoneInBtp } from './idcc-none-in-btp';
import { testRule } from './rule-tester';

const of = (idcc: string, naf: string | null) => ({ 'employer.idcc': idcc, 'employer.naf': naf });

testRule(idccNoneInBtp, {
  pass: [{ when: 'building workers, masonry', fields: of('1597', '43.99C') }],
  violation: [
    { when: '9999, masonry', fields: of('9999', '43.99C'), says: ['9999', '43.99C'], marks: ['employer.idcc'] },
    { when: '9998, roads', fields: of('9998', '4211Z'), says: ['négociation'] },
    { when: '9999, house building', fields: of('9999', '4110A') },
  ],
  inapplicable: [
    { when: '9999, division 40', fields: of('9999', '4000Z') },
    { when: '9999, division 44', fields: of('9999', '4400Z') },
  ],
  incomplete: [{ when: 'no activity', fields: of('9999', null) }],
  bounds: [['9999, division 40', '9999, house building'], ['9999, division 44', '9999, masonry']],
});
