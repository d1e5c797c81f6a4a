import { employerTypeRequired } from './employer-type-required';
import { testRule } from './rule-tester';

testRule(employerTypeRequired, {
  pass: [
    { when: 'the first private type', fields: { 'employer.type': '11' } },
    { when: 'the last private type', fields: { 'employer.type': '16' } },
    { when: 'the first public type', fields: { 'employer.type': '21' } },
    { when: 'the last public type', fields: { 'employer.type': '30' } },
  ],
  violation: [
    { when: 'a number of no list, that no parser takes', fields: { 'employer.type': { text: '40' } }, says: ['40'] },
    { when: 'blank', fields: { 'employer.type': null } },
    { when: 'before the first', fields: { 'employer.type': '10' } },
    { when: 'after the private types', fields: { 'employer.type': '17' }, says: ['17'] },
    { when: 'before the public types', fields: { 'employer.type': '20' } },
    { when: 'after the last', fields: { 'employer.type': '31' } },
  ],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'an option that is in no table', fields: { 'employer.type': { text: 'Artisan' } } },
  ],
  bounds: [
    ['the first private type', 'before the first'],
    ['the last private type', 'after the private types'],
    ['the first public type', 'before the public types'],
    ['the last public type', 'after the last'],
  ],
});
