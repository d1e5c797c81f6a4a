import { emailDistinctPeople } from './email-distinct-people';
import { testRule } from './rule-tester';

testRule(emailDistinctPeople, {
  pass: [
    { when: 'two addresses', fields: { 'apprentice.email': 'a@x.fr', 'legalRepresentative.email': 'b@x.fr' } },
    { when: 'employer and master alike', fields: { 'apprentice.email': 'a@x.fr', 'employer.email': 'c@x.fr', 'master1.email': 'c@x.fr' } },
    { when: 'the others are not on the page', fields: { 'apprentice.email': 'a@x.fr' } },
  ],
  violation: [
    {
      when: 'apprentice and parent',
      fields: { 'apprentice.email': 'a@x.fr', 'legalRepresentative.email': 'a@x.fr' },
      says: ['a@x.fr', 'du représentant légal'],
      marks: ['apprentice.email', 'legalRepresentative.email'],
    },
    { when: 'apprentice and master, in capitals', fields: { 'apprentice.email': 'a@x.fr', 'master1.email': 'A@X.FR' }, says: ['maître d’apprentissage n° 1'] },
    { when: 'apprentice and employer', fields: { 'apprentice.email': 'a@x.fr', 'employer.email': 'a@x.fr' } },
  ],
  incomplete: [{ when: 'no e-mail of the apprentice', fields: { 'apprentice.email': null, 'employer.email': 'a@x.fr' } }],
  bounds: 'none',
});
