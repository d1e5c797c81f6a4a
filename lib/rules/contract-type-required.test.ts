import { contractTypeRequired } from './contract-type-required';
import { testRule } from './rule-tester';

const type = (code: string | null) => ({ 'contract.type': code });

testRule(contractTypeRequired, {
  pass: [
    { when: 'first contract', fields: type('11') },
    { when: 'first of the new contracts', fields: type('21') },
    { when: 'last of the new contracts', fields: type('23') },
    { when: 'first of the amendments', fields: type('31') },
    { when: 'last of the amendments', fields: type('38') },
  ],
  violation: [
    { when: 'blank', fields: type(null) },
    { when: 'after the first contract', fields: type('12'), says: ['12'] },
    { when: 'before the new contracts', fields: type('20') },
    { when: 'after the new contracts', fields: type('24') },
    { when: 'before the amendments', fields: type('30') },
    { when: 'after the amendments, that no parser takes', fields: { 'contract.type': { text: '39' } } },
  ],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'an option that is in no table', fields: { 'contract.type': { text: 'Stage' } } },
  ],
  bounds: [
    ['first contract', 'after the first contract'],
    ['first of the new contracts', 'before the new contracts'],
    ['last of the new contracts', 'after the new contracts'],
    ['first of the amendments', 'before the amendments'],
    ['last of the amendments', 'after the amendments, that no parser takes'],
  ],
});
