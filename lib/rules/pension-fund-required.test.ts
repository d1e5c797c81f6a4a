import { pensionFundRequired } from './pension-fund-required';
import { testRule } from './rule-tester';

testRule(pensionFundRequired, {
  pass: [{ when: 'a fund', fields: { 'contract.pensionFund': 'PRO BTP (Alliance professionnelle) Agirc-Arrco' } }],
  violation: [{ when: 'blank', fields: { 'contract.pensionFund': null }, says: ['Caisse de retraite complémentaire'] }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: 'none',
});
