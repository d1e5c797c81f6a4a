import { testRule } from './rule-tester';
import { sexExactlyOne } from './sex-exactly-one';

testRule(sexExactlyOne, {
  pass: [
    { when: 'M', fields: { 'apprentice.sex': 'M' } },
    { when: 'F', fields: { 'apprentice.sex': 'F' } },
  ],
  violation: [
    { when: 'neither', fields: { 'apprentice.sex': null }, marks: ['apprentice.sex'] },
    { when: 'both', fields: { 'apprentice.sex': 'M+F' } },
  ],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'not readable', fields: { 'apprentice.sex': { text: 'Autre' } } },
  ],
  bounds: 'none',
});
