import { nirProvisional } from './nir-provisional';
import { testRule } from './rule-tester';

const nir = (text: string) => ({ 'apprentice.nir': text });

testRule(nirProvisional, {
  pass: [
    { when: 'begins with 1', fields: nir('1080369123045') },
    { when: 'begins with 2', fields: nir('2080369123045') },
  ],
  violation: [
    { when: 'begins with 7', fields: nir('7080399350123'), says: ['provisoire'] },
    { when: 'begins with 3', fields: nir('3080399350123') },
    { when: 'begins with 4', fields: nir('4080399350123') },
    { when: 'begins with 8', fields: nir('8080399350123') },
  ],
  inapplicable: [
    { when: 'blank', fields: { 'apprentice.nir': null } },
    { when: 'not the shape of a NIR', fields: nir('708039935') },
  ],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['begins with 2', 'begins with 3']],
});
