import { masterLevelCode } from './master-level-code';
import { testRule } from './rule-tester';

const level = (code: string) => ({ 'master1.diplomaLevel': code });

testRule(masterLevelCode, {
  pass: [
    { when: 'none', fields: level('0') },
    { when: 'CAP', fields: level('3') },
    { when: 'doctorate', fields: level('8') },
  ],
  violation: [
    { when: 'one above none', fields: level('1'), says: ['(1)', 'n° 1'] },
    { when: 'one below CAP', fields: level('2') },
    { when: 'one above doctorate', fields: level('9') },
    { when: 'a number that no parser takes', fields: { 'master1.diplomaLevel': '4', 'master2.diplomaLevel': { text: '9' } }, says: ['n° 2'], marks: ['master2.diplomaLevel'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'master1.diplomaLevel': null } }],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'words of another list', fields: { 'master1.diplomaLevel': { text: 'Bac +2' } } },
  ],
  bounds: [
    ['none', 'one above none'],
    ['CAP', 'one below CAP'],
    ['doctorate', 'one above doctorate'],
  ],
});
