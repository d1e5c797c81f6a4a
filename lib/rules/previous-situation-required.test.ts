import { previousSituationRequired } from './previous-situation-required';
import { testRule } from './rule-tester';

const situation = (code: string | null) => ({ 'apprentice.previousSituation': code });

testRule(previousSituationRequired, {
  pass: [
    { when: 'the first code', fields: situation('1') },
    { when: 'the last code', fields: situation('12') },
  ],
  violation: [
    { when: 'a number of no list, that no parser takes', fields: { 'apprentice.previousSituation': { text: '40' } }, says: ['40'] },
    { when: 'blank', fields: situation(null) },
    { when: 'before the first', fields: situation('0'), says: ['0 n’y est pas'] },
    { when: 'after the last', fields: situation('13') },
  ],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'an option that is in no table', fields: { 'apprentice.previousSituation': { text: 'Autre' } } },
  ],
  bounds: [
    ['the first code', 'before the first'],
    ['the last code', 'after the last'],
  ],
});
