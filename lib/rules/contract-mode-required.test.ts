import { contractModeRequired } from './contract-mode-required';
import { testRule } from './rule-tester';

testRule(contractModeRequired, {
  pass: [
    { when: 'the first code', fields: { 'mode.contractMode': '1' } },
    { when: 'the last code', fields: { 'mode.contractMode': '4' } },
  ],
  violation: [
    { when: 'a number of no list, that no parser takes', fields: { 'mode.contractMode': { text: '40' } }, says: ['40'] },
    { when: 'blank', fields: { 'mode.contractMode': null } },
    { when: 'a code after the last', fields: { 'mode.contractMode': '5' } },
    { when: 'a code before the first', fields: { 'mode.contractMode': '0' } },
  ],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'an option that is in no table', fields: { 'mode.contractMode': { text: 'Autre' } } },
  ],
  bounds: [
    ['the last code', 'a code after the last'],
    ['the first code', 'a code before the first'],
  ],
});
