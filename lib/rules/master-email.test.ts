import { masterEmail } from './master-email';
import { testRule } from './rule-tester';

const noSecond = { 'master2.lastName': null, 'master2.email': null };

testRule(masterEmail, {
  pass: [
    { when: 'one master, with e-mail', fields: { 'master1.lastName': 'Dupont', 'master1.email': 'c@x.fr', ...noSecond } },
    { when: 'an e-mail that cannot be read is not empty', fields: { 'master1.lastName': 'Dupont', 'master1.email': { text: 'c@' } } },
  ],
  violation: [
    { when: 'one master, without', fields: { 'master1.lastName': 'Dupont', 'master1.email': null, ...noSecond }, says: ['maître d’apprentissage n° 1'], marks: ['master1.email'] },
    {
      when: 'two masters, the second without',
      fields: { 'master1.lastName': 'Dupont', 'master1.email': 'c@x.fr', 'master2.lastName': 'Durand', 'master2.email': null },
      says: ['n° 2'],
      marks: ['master2.email'],
    },
  ],
  inapplicable: [{ when: 'nobody named', fields: { 'master1.lastName': null, 'master1.email': null } }],
  incomplete: [{ when: 'the e-mail is not on the page', fields: { 'master1.lastName': 'Dupont' } }],
  bounds: 'none',
});
