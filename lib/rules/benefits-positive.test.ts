import { benefitsPositive } from './benefits-positive';
import { testRule } from './rule-tester';

testRule(benefitsPositive, {
  pass: [
    { when: 'a price', fields: { 'contract.benefits.meal': 3.55 } },
    { when: 'zero', fields: { 'contract.benefits.meal': 0 } },
    { when: 'with its unit', fields: { 'contract.benefits.lodging': { text: '1 100,50 € / mois' } } },
    { when: 'one blank', fields: { 'contract.benefits.meal': null, 'contract.benefits.lodging': 60 } },
  ],
  violation: [
    { when: 'negative', fields: { 'contract.benefits.meal': { text: '-1' } }, says: ['« -1 »', 'Nourriture'], marks: ['contract.benefits.meal'] },
    { when: 'a cent below zero', fields: { 'contract.benefits.meal': -0.01 } },
    { when: 'letters', fields: { 'contract.benefits.lodging': { text: 'abc' } }, marks: ['contract.benefits.lodging'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'contract.benefits.meal': null, 'contract.benefits.lodging': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['zero', 'a cent below zero']],
});
