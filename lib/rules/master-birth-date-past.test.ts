import { masterBirthDatePast } from './master-birth-date-past';
import { testRule, testToday } from './rule-tester';

testRule(masterBirthDatePast, {
  pass: [
    { when: 'years ago', fields: { 'master1.birthDate': '1988-02-02' } },
    { when: 'yesterday', fields: { 'master1.birthDate': '2026-11-23', 'master2.birthDate': null } },
  ],
  violation: [
    { when: 'to come', fields: { 'master1.birthDate': '2030-01-01' }, says: ['01/01/2030', 'n° 1'], marks: ['master1.birthDate'] },
    { when: 'today', fields: { 'master1.birthDate': testToday } },
    { when: 'the second master', fields: { 'master1.birthDate': '1988-02-02', 'master2.birthDate': '2088-02-02' }, says: ['n° 2'], marks: ['master2.birthDate'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'master1.birthDate': null } }],
  incomplete: [
    { when: 'not on the page', fields: {} },
    { when: 'a day that does not exist', fields: { 'master1.birthDate': '1987-02-29' } },
  ],
  bounds: [['yesterday', 'today']],
});
