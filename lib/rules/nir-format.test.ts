import { nirFormat } from './nir-format';
import { testRule } from './rule-tester';

const nir = (text: string) => ({ 'apprentice.nir': text });

testRule(nirFormat, {
  pass: [
    { when: '13 characters', fields: nir('1080369123045') },
    { when: '15 with spaces', fields: nir('1 08 03 69 123 045 22') },
    { when: 'Corsica', fields: nir('109042A004012') },
    { when: 'a provisional number', fields: nir('7080399350123') },
  ],
  violation: [
    { when: '12 characters', fields: nir('108036912304'), says: ['compte 12'], marks: ['apprentice.nir'] },
    { when: 'begins with 5', fields: nir('5080369123045'), says: ['à sa place'] },
    { when: 'a letter at the end', fields: nir('108036912304X') },
    { when: 'a letter outside Corsica', fields: nir('108036A123045') },
    { when: '14 characters, that no parser takes', fields: { 'apprentice.nir': { text: '1 08 03 69 123 045 2' } }, says: ['compte 14'] },
    { when: '16 characters', fields: nir('1080369123045220') },
  ],
  inapplicable: [{ when: 'blank', fields: { 'apprentice.nir': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['13 characters', '12 characters'], ['15 with spaces', '14 characters, that no parser takes'], ['15 with spaces', '16 characters']],
});
