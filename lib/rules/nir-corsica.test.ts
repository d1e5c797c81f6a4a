import { nirCorsica } from './nir-corsica';
import { testRule } from './rule-tester';

const of = (department: string, birthDate: string | null, nir: string) => ({ 'apprentice.birthDepartment': department, 'apprentice.birthDate': birthDate, 'apprentice.nir': nir });

testRule(nirCorsica, {
  pass: [
    { when: '2A', fields: of('2A', '2009-04-01', '109042A004012') },
    { when: '2B', fields: of('2B', '2009-04-01', '109042B004012') },
    { when: '20, born on 31 December 1975', fields: of('2A', '1975-12-31', '1751220004012') },
    { when: '2A, born before 1976', fields: of('2A', '1975-12-31', '175122A004012') },
  ],
  violation: [
    { when: '20 since 1976', fields: of('2A', '2009-04-01', '1090420004012'), says: ['2A'], marks: ['apprentice.nir'] },
    { when: '20, born on 1 January 1976', fields: of('2A', '1976-01-01', '1760120004012') },
    { when: '2B for 2A', fields: of('2A', '2009-04-01', '109042B004012') },
    { when: 'the mainland, born before 1976', fields: of('2B', '1975-12-31', '1751213004012'), says: ['20 ou 2B'] },
  ],
  inapplicable: [
    { when: 'not born in Corsica', fields: of('69', '2009-04-01', '109042A004012') },
    { when: 'a provisional number', fields: of('2A', '2009-04-01', '7080399350123') },
    { when: 'no NIR', fields: { 'apprentice.birthDepartment': '2A', 'apprentice.birthDate': '2009-04-01', 'apprentice.nir': null } },
  ],
  incomplete: [{ when: 'no birth date', fields: of('2A', null, '109042A004012') }],
  bounds: [['20, born on 31 December 1975', '20, born on 1 January 1976']],
});
