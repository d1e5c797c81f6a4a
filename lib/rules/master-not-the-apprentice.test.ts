import { masterNotTheApprentice } from './master-not-the-apprentice';
import { testRule } from './rule-tester';

const leo = { 'apprentice.lastName': 'Martin', 'apprentice.firstName': 'Léo', 'apprentice.birthDate': '2008-03-12' };
const claire = { 'master1.lastName': 'Dupont', 'master1.firstName': 'Claire', 'master1.birthDate': '1988-02-02' };

testRule(masterNotTheApprentice, {
  pass: [
    { when: 'another person', fields: { ...leo, ...claire } },
    { when: 'a parent with the same names', fields: { ...leo, 'master1.lastName': 'Martin', 'master1.firstName': 'Léo', 'master1.birthDate': '1978-03-12' } },
  ],
  violation: [
    { when: 'the apprentice', fields: { ...leo, 'master1.lastName': 'Martin', 'master1.firstName': 'Léo', 'master1.birthDate': '2008-03-12' }, says: ['Léo Martin', 'n° 1'], marks: ['master1.lastName'] },
    { when: 'the apprentice as second', fields: { ...leo, ...claire, 'master2.lastName': 'MARTIN', 'master2.firstName': 'Leo', 'master2.birthDate': '2008-03-12' }, marks: ['master2.lastName'] },
  ],
  incomplete: [
    { when: 'no master', fields: { ...leo, 'master1.lastName': null } },
    { when: 'no birth date of the apprentice', fields: { ...claire, 'apprentice.lastName': 'Martin', 'apprentice.firstName': 'Léo', 'apprentice.birthDate': null } },
  ],
  bounds: 'none',
});
