import { master2Complete } from './master2-complete';
import { testRule } from './rule-tester';

const luc = {
  'master2.lastName': 'Durand',
  'master2.firstName': 'Luc',
  'master2.birthDate': '1980-01-01',
  'master2.job': 'Chef d’équipe',
  'master2.diploma': 'BP',
  'master2.diplomaLevel': '4',
};
const blank = {
  'master2.lastName': null,
  'master2.firstName': null,
  'master2.birthDate': null,
  'master2.email': null,
  'master2.job': null,
  'master2.diploma': null,
  'master2.diplomaLevel': null,
};

testRule(master2Complete, {
  pass: [
    { when: 'everything', fields: luc },
    { when: 'no diploma at all', fields: { ...luc, 'master2.diploma': null, 'master2.diplomaLevel': '0' } },
  ],
  violation: [
    { when: 'a last name only', fields: { ...blank, 'master2.lastName': 'Durand' }, says: ['« Prénom »', '« Date de naissance »'], marks: ['master2.firstName', 'master2.birthDate'] },
    { when: 'an e-mail only', fields: { ...blank, 'master2.email': 'luc@x.fr' }, marks: ['master2.lastName'] },
    { when: 'everything but the job', fields: { ...luc, 'master2.job': null }, marks: ['master2.job'] },
  ],
  inapplicable: [
    { when: 'the frame is empty', fields: blank },
    { when: 'the page has no such frame', fields: {} },
  ],
  incomplete: [{ when: 'the rest is not on the page', fields: { 'master2.lastName': 'Durand' } }],
  bounds: 'none',
});
