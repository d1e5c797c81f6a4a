import { previousNumberFormat } from './previous-number-format';
import { testRule } from './rule-tester';

const numbered = (number: string) => ({ 'contract.previousContractNumber': number });

testRule(previousNumberFormat, {
  pass: [
    { when: 'Rhône', fields: numbered('069202409000123') },
    { when: 'Corsica', fields: numbered('02B202212000000') },
    { when: 'Côte-d’Or', fields: numbered('021202211653456') },
    { when: 'with NC', fields: numbered('075202101NC0012') },
    { when: 'with spaces, small letters', fields: numbered('02b 2022 12 nc 0000') },
    { when: 'Guadeloupe', fields: numbered('971202409000123') },
    { when: 'December', fields: numbered('069202412000123') },
  ],
  violation: [
    { when: 'no zero before the department', fields: numbered('69202409000123'), says: ['69202409000123', '14 caractères'] },
    { when: 'month 39', fields: numbered('069202439000123') },
    { when: 'thirteen characters', fields: numbered('0692024090001') },
    { when: 'month 13', fields: numbered('069202413000123') },
    { when: 'month 00', fields: numbered('069202400000123') },
    { when: 'department 000', fields: numbered('000202409000123') },
    { when: 'department 970', fields: numbered('970202409000123') },
    { when: 'what no parser takes', fields: { 'contract.previousContractNumber': { text: 'en cours' } } },
  ],
  inapplicable: [{ when: 'blank', fields: { 'contract.previousContractNumber': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [
    ['December', 'month 13'],
    ['Guadeloupe', 'department 970'],
    ['Rhône', 'no zero before the department'],
  ],
});
