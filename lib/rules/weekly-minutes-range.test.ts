import { testRule } from './rule-tester';
import { weeklyMinutesRange } from './weekly-minutes-range';

testRule(weeklyMinutesRange, {
  pass: [
    { when: 'half an hour', fields: { 'contract.weeklyMinutes': 30 } },
    { when: 'none, as a number', fields: { 'contract.weeklyMinutes': 0 } },
    { when: 'none, as two digits', fields: { 'contract.weeklyMinutes': '00' } },
    { when: 'blank', fields: { 'contract.weeklyMinutes': null } },
    { when: 'the last', fields: { 'contract.weeklyMinutes': 59 } },
  ],
  violation: [
    { when: 'sixty', fields: { 'contract.weeklyMinutes': 60 }, says: ['(60)'] },
    { when: 'hundredths, that no parser takes', fields: { 'contract.weeklyMinutes': { text: '75' } }, says: ['(75)'] },
    { when: 'sixty, in one box with the hours', fields: { 'contract.weeklyMinutes': { text: '35:60' } }, says: ['(60)'] },
    { when: 'sixty, after an h', fields: { 'contract.weeklyMinutes': { text: '35 h 60' } }, says: ['(60)'] },
    { when: 'below zero', fields: { 'contract.weeklyMinutes': { text: '-1' } } },
    { when: 'decimals', fields: { 'contract.weeklyMinutes': { text: '0,5' } } },
  ],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'words', fields: { 'contract.weeklyMinutes': { text: 'trente' } } },
  ],
  bounds: [
    ['the last', 'sixty'],
    ['none, as a number', 'below zero'],
  ],
});
