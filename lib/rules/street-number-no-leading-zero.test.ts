import { testRule } from './rule-tester';
import { streetNumberNoLeadingZero } from './street-number-no-leading-zero';

const numbered = (text: string) => ({ 'employer.address.number': text, 'training.site.address.number': null });

testRule(streetNumberNoLeadingZero, {
  pass: [
    { when: 'two digits', fields: numbered('12') },
    { when: 'a span', fields: numbered('12-14') },
    { when: 'a zero inside', fields: numbered('102 bis') },
    { when: 'one', fields: numbered('1') },
  ],
  violation: [
    { when: 'a leading zero', fields: numbered('012'), says: ['012', 'employeur'], marks: ['employer.address.number'] },
    { when: 'zero', fields: numbered('0') },
    { when: 'at the place of training', fields: { 'training.site.address.number': '07' }, says: ['lieu de formation principal'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'employer.address.number': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['one', 'zero']],
});
