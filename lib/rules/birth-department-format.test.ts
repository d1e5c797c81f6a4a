import { birthDepartmentFormat } from './birth-department-format';
import { testRule } from './rule-tester';

const of = (text: string) => ({ 'apprentice.birthDepartment': text });

testRule(birthDepartmentFormat, {
  pass: [
    { when: 'the Rhône', fields: of('69') },
    { when: 'Corsica', fields: of('2B') },
    { when: 'Réunion', fields: of('974') },
    { when: 'abroad', fields: of('99') },
    { when: 'abroad on three characters', fields: of('099') },
    { when: 'Paris on three characters', fields: of('075') },
    { when: 'Corsica on three characters', fields: of('02a') },
    { when: 'the first', fields: of('01') },
    { when: 'the last of the mainland', fields: of('95') },
    { when: 'the first overseas', fields: of('971') },
    { when: 'the last overseas department', fields: of('978') },
    { when: 'a label', fields: { 'apprentice.birthDepartment': { text: '69 – Rhône' } } },
  ],
  violation: [
    { when: 'one digit', fields: of('1'), says: ['« 1 »'], corrects: of('01'), marks: ['apprentice.birthDepartment'] },
    { when: 'zero', fields: of('00') },
    { when: '96', fields: of('96') },
    { when: '98 alone', fields: of('98') },
    { when: '970', fields: of('970') },
    { when: '979', fields: of('979') },
    { when: 'three letters', fields: of('ABC'), corrects: {} },
  ],
  inapplicable: [{ when: 'blank', fields: { 'apprentice.birthDepartment': null } }],
  incomplete: [
    { when: 'words of no table', fields: { 'apprentice.birthDepartment': { text: 'Corse' } } },
    { when: 'not on the page', fields: {} },
  ],
  bounds: [['the first', 'zero'], ['the last of the mainland', '96'], ['the first overseas', '970'], ['the last overseas department', '979']],
});
