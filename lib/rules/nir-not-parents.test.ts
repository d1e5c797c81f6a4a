import { isoDate } from '../fields/iso-date';
import { nirNotParents } from './nir-not-parents';
import { testRule } from './rule-tester';

const of = (birthDate: string, nir: string) => ({ 'apprentice.birthDate': birthDate, 'apprentice.nir': nir });

testRule(nirNotParents, {
  pass: [
    { when: 'the same year', fields: of('2009-05-02', '1090575123001') },
    { when: '14 years before', fields: of('2009-05-02', '2951175123001') },
    { when: 'a year that has come in 2027', fields: of('2009-05-02', '2270175123001'), facts: { today: isoDate('2027-01-01') } },
  ],
  violation: [
    { when: '33 years before', fields: of('2009-05-02', '2761175123001'), says: ['2009'], marks: ['apprentice.nir'] },
    { when: '15 years before', fields: of('2009-05-02', '2941175123001') },
    { when: 'a year that has not come in 2026', fields: of('2009-05-02', '2270175123001') },
  ],
  inapplicable: [
    { when: 'not the shape of a NIR', fields: of('2009-05-02', '276') },
    { when: 'no NIR', fields: { 'apprentice.birthDate': '2009-05-02', 'apprentice.nir': null } },
  ],
  incomplete: [{ when: 'no birth date', fields: { 'apprentice.birthDate': null, 'apprentice.nir': '2761175123001' } }],
  bounds: [['14 years before', '15 years before'], ['a year that has come in 2027', 'a year that has not come in 2026']],
});
