import type { FieldValue } from '../fields/values';
import { apprenticeDeclarationsAnswered } from './apprentice-declarations-answered';
import { testRule } from './rule-tester';

const declared = (eliteAthlete: FieldValue | null, disabledWorker: FieldValue | null, businessProject: FieldValue | null) => ({
  'apprentice.eliteAthlete': eliteAthlete,
  'apprentice.disabledWorker': disabledWorker,
  'apprentice.businessProject': businessProject,
});

testRule(apprenticeDeclarationsAnswered, {
  pass: [
    { when: 'three times no', fields: declared(false, false, false) },
    { when: 'one yes', fields: declared(false, true, false) },
  ],
  violation: [
    { when: 'one not answered', fields: declared(false, null, false), says: ['travailleur handicapé'], marks: ['apprentice.disabledWorker'] },
    { when: 'none answered', fields: declared(null, null, null), says: ['sportifs de haut niveau', 'reprise d’entreprise'] },
    { when: 'one not answered, the others are not on the page', fields: { 'apprentice.businessProject': null } },
  ],
  incomplete: [{ when: 'one is not on the page', fields: { 'apprentice.eliteAthlete': false, 'apprentice.disabledWorker': false } }],
  bounds: 'none',
});
