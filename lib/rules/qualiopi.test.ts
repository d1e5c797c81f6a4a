import { qualiopi } from './qualiopi';
import { testRule } from './rule-tester';

const fields = { 'training.cfa.siret': '73282932000074' };

testRule(qualiopi, {
  pass: [{ when: 'certified', fields, facts: { qualiopiBySiret: { 73282932000074: true } } }],
  violation: [{ when: 'not certified', fields, facts: { qualiopiBySiret: { 73282932000074: false } }, says: ['Qualiopi'] }],
  incomplete: [
    { when: 'not looked up', fields },
    { when: 'another was looked up', fields, facts: { qualiopiBySiret: { 55210055400013: true } } },
    { when: 'no SIRET', fields: { 'training.cfa.siret': null }, facts: { qualiopiBySiret: { 73282932000074: false } } },
  ],
  bounds: 'none',
});
