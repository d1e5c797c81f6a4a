import { lastClassObtainedCoherence } from './last-class-obtained-coherence';
import { testRule } from './rule-tester';

const school = (lastClass: string, lastPreparedDiploma: string | null, highestDiploma: string | null) => ({
  'apprentice.lastClass': lastClass,
  'apprentice.lastPreparedDiploma': lastPreparedDiploma,
  'apprentice.highestDiploma': highestDiploma,
});

testRule(lastClassObtainedCoherence, {
  pass: [
    { when: 'the CAP prepared', fields: school('01', '33', '33') },
    { when: 'a higher one held before', fields: school('01', '33', '54') },
    { when: 'brevet prepared, none held', fields: school('01', '25', '13') },
  ],
  violation: [
    { when: 'a bac obtained, brevet the highest', fields: school('01', '41', '25'), says: ['Baccalauréat professionnel', 'Diplôme national du Brevet'], marks: ['apprentice.highestDiploma'] },
    { when: 'a CAP obtained, none held', fields: school('01', '33', '13') },
    { when: 'a licence obtained, BTS the highest', fields: school('01', '62', '54') },
  ],
  inapplicable: [{ when: 'not obtained', fields: school('12', '41', '25') }],
  incomplete: [
    { when: 'no highest diploma', fields: school('01', '41', null) },
    { when: 'a prepared diploma without a known level', fields: school('01', '74', '25') },
    { when: 'a highest diploma without a known level', fields: school('01', '54', '61') },
  ],
  bounds: [['the CAP prepared', 'a CAP obtained, none held']],
});
