import { nirBirthYear } from './nir-birth-year';
import { testRule } from './rule-tester';

const of = (birthDate: string, nir: string) => ({ 'apprentice.birthDate': birthDate, 'apprentice.nir': nir });

testRule(nirBirthYear, {
  pass: [
    { when: 'the same year', fields: of('2008-03-12', '1080369123045') },
    { when: 'born on 31 December', fields: of('2008-12-31', '1081269123045') },
  ],
  violation: [
    { when: 'one year later', fields: of('2009-03-12', '1080369123045'), says: ['2009'], marks: ['apprentice.nir'] },
    { when: 'born on 1 January after', fields: of('2009-01-01', '1081269123045') },
    { when: '14 years before', fields: of('2009-05-02', '2951175123001') },
  ],
  inapplicable: [
    { when: '15 years before: a parent’s', fields: of('2009-05-02', '2941175123001') },
    { when: 'not the shape of a NIR', fields: of('2009-05-02', '108') },
    { when: 'no NIR', fields: { 'apprentice.birthDate': '2009-05-02', 'apprentice.nir': null } },
  ],
  incomplete: [{ when: 'no birth date', fields: { 'apprentice.birthDate': null, 'apprentice.nir': '1080369123045' } }],
  bounds: [['born on 31 December', 'born on 1 January after'], ['15 years before: a parent’s', '14 years before']],
});
