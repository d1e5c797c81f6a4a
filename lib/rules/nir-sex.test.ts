import { nirSex } from './nir-sex';
import { testRule } from './rule-tester';

const of = (sex: string | null, nir: string) => ({ 'apprentice.sex': sex, 'apprentice.nir': nir });

testRule(nirSex, {
  pass: [
    { when: 'a man, 1', fields: of('M', '1080369123045') },
    { when: 'a woman, 2', fields: of('F', '2080369123045') },
    { when: 'a man, provisional 7', fields: of('M', '7080399350123') },
    { when: 'a woman, provisional 4', fields: of('F', '4080399350123') },
  ],
  violation: [
    { when: 'a woman, 1', fields: of('F', '1080369123045'), says: ['féminin'], marks: ['apprentice.nir'] },
    { when: 'a man, 2', fields: of('M', '2080369123045'), says: ['masculin'] },
    { when: 'a man, provisional 8', fields: of('M', '8080399350123') },
  ],
  inapplicable: [
    { when: 'not the shape of a NIR', fields: of('F', '108') },
    { when: 'no NIR', fields: { 'apprentice.sex': 'F', 'apprentice.nir': null } },
  ],
  incomplete: [
    { when: 'no sex', fields: of(null, '1080369123045') },
    { when: 'the sex is not on the page', fields: { 'apprentice.nir': '1080369123045' } },
  ],
  bounds: [['a man, 1', 'a man, 2']],
});
