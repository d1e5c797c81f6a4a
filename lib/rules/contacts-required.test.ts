import { contactsRequired } from './contacts-required';
import { testRule } from './rule-tester';

const all = { 'employer.phone': '0472000000', 'employer.email': 'contact@entreprise.fr', 'apprentice.phone': '0612345678', 'apprentice.email': 'a@x.fr' };

testRule(contactsRequired, {
  pass: [
    { when: 'all four', fields: all },
    { when: 'a foreign number that cannot be read is not empty', fields: { ...all, 'apprentice.phone': { text: '+32 470 12 34 56' } } },
  ],
  violation: [
    { when: 'no e-mail of the employer', fields: { ...all, 'employer.email': null }, says: ['courriel de l’employeur'], marks: ['employer.email'] },
    {
      when: 'neither of the apprentice',
      fields: { ...all, 'apprentice.phone': null, 'apprentice.email': null },
      says: ['le téléphone de l’apprenti(e) et le courriel de l’apprenti(e)'],
      marks: ['apprentice.phone', 'apprentice.email'],
    },
    { when: 'one blank, the others are not on the page', fields: { 'employer.phone': null } },
  ],
  incomplete: [{ when: 'one is not on the page', fields: { 'employer.phone': '0472000000', 'employer.email': 'contact@entreprise.fr', 'apprentice.phone': '0612345678' } }],
  bounds: 'none',
});
