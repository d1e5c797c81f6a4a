import { legalRepresentativeAdult } from './legal-representative-adult';
import { testRule } from './rule-tester';

const people = (fullName: string | null) => ({ 'legalRepresentative.fullName': fullName, 'apprentice.lastName': 'Martin', 'apprentice.firstName': 'Léo' });

testRule(legalRepresentativeAdult, {
  pass: [
    { when: 'a parent of the same name', fields: people('Martin Paul') },
    { when: 'the last name alone', fields: people('Martin') },
  ],
  violation: [
    { when: 'the apprentice', fields: people('Martin Léo'), says: ['Martin Léo'], marks: ['legalRepresentative.fullName'] },
    { when: 'the apprentice, first name first, without accent', fields: people('LEO MARTIN') },
  ],
  incomplete: [{ when: 'nobody named', fields: people(null) }],
  bounds: 'none',
});
