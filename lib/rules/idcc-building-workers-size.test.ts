import { idccBuildingWorkersSize } from './idcc-building-workers-size';
import { testRule } from './rule-tester';

const of = (idcc: string, headcount: number | null) => ({ 'employer.idcc': idcc, 'employer.headcount': headcount });

testRule(idccBuildingWorkersSize, {
  pass: [
    { when: '1596, 8 employees', fields: of('1596', 8) },
    { when: '1596, 10 employees', fields: of('1596', 10) },
    { when: '1597, 11 employees', fields: of('1597', 11) },
  ],
  violation: [
    { when: '1596, 25 employees', fields: of('1596', 25), says: ['1596', '(25)'], marks: ['employer.idcc', 'employer.headcount'] },
    { when: '1596, 11 employees', fields: of('1596', 11) },
    { when: '1597, 10 employees', fields: of('1597', 10) },
    { when: '1597, 4 employees', fields: of('1597', 4) },
  ],
  inapplicable: [{ when: 'public works', fields: of('1702', 25) }],
  incomplete: [{ when: 'no headcount', fields: of('1596', null) }],
  bounds: [['1596, 10 employees', '1596, 11 employees'], ['1597, 11 employees', '1597, 10 employees']],
});
