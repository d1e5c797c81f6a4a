import { hazardousWorkAnswered } from './hazardous-work-answered';
import { testRule } from './rule-tester';

testRule(hazardousWorkAnswered, {
  pass: [
    { when: 'yes', fields: { 'contract.hazardousWork': true } },
    { when: 'no', fields: { 'contract.hazardousWork': false } },
  ],
  violation: [{ when: 'not answered', fields: { 'contract.hazardousWork': null }, says: ['Travail sur machines dangereuses'] }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: 'none',
});
