import { nirBirthMonth } from './nir-birth-month';
import { testRule } from './rule-tester';

const of = (birthDate: string, nir: string) => ({ 'apprentice.birthDate': birthDate, 'apprentice.nir': nir });

testRule(nirBirthMonth, {
  pass: [
    { when: 'the same month', fields: of('2008-03-12', '1080369123045') },
    { when: 'born on the 1st', fields: of('2008-04-01', '1080469123045') },
    { when: 'month 12', fields: of('2008-12-12', '1081269123045') },
  ],
  violation: [
    { when: 'the month after', fields: of('2008-04-12', '1080369123045'), says: ['avril'], marks: ['apprentice.nir'] },
    { when: 'born on the last day of the month before', fields: of('2008-03-31', '1080469123045'), says: ['mars'] },
    { when: 'month 12, born in January', fields: of('2008-01-12', '1081269123045') },
  ],
  inapplicable: [
    { when: 'no month in the civil record: 20', fields: of('2008-03-12', '1082069123045') },
    { when: 'no month in the civil record: 99', fields: of('2008-03-12', '1089969123045') },
    { when: 'month 13', fields: of('2008-03-12', '1081369123045') },
    { when: 'month 00', fields: of('2008-03-12', '1080069123045') },
    { when: 'a provisional number', fields: of('2008-04-12', '7080399350123') },
    { when: 'no NIR', fields: { 'apprentice.birthDate': '2008-03-12', 'apprentice.nir': null } },
  ],
  incomplete: [{ when: 'no birth date', fields: { 'apprentice.birthDate': null, 'apprentice.nir': '1080369123045' } }],
  bounds: [['born on the 1st', 'born on the last day of the month before'], ['month 13', 'month 12, born in January']],
});
