import { phoneNotPremium } from './phone-not-premium';
import { testRule } from './rule-tester';

const phone = (text: string) => ({ 'employer.phone': text });

testRule(phoneNotPremium, {
  pass: [
    { when: 'a mobile', fields: phone('0612345678') },
    { when: 'a free number', fields: phone('0800123456') },
    { when: 'a number in 083', fields: phone('0831234567') },
    { when: 'no French number at all', fields: phone('08134') },
  ],
  violation: [
    { when: '081', fields: phone('0813458765'), says: ['0813458765', 'employeur'] },
    { when: '082', fields: phone('0825123456') },
    { when: '089 from abroad', fields: phone('+33 892 12 34 56') },
    { when: 'of the apprentice', fields: { 'apprentice.phone': '0899123456' }, marks: ['apprentice.phone'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'employer.phone': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [
    ['a free number', '081'],
    ['a number in 083', '082'],
  ],
});
