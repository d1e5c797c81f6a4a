import { lastClassNotObtainedCoherence } from './last-class-not-obtained-coherence';
import { testRule } from './rule-tester';

const school = (lastClass: string, lastPreparedDiploma: string | null, highestDiploma: string) => ({
  'apprentice.lastClass': lastClass,
  'apprentice.lastPreparedDiploma': lastPreparedDiploma,
  'apprentice.highestDiploma': highestDiploma,
});

testRule(lastClassNotObtainedCoherence, {
  pass: [{ when: 'first year of a BTS, after a bac', fields: school('11', '54', '41') }],
  violation: [
    { when: 'a BTS given up, BTS the highest', fields: school('12', '54', '54'), says: ['Brevet de Technicien Supérieur', 'classe 12'] },
    { when: 'third year failed, same diploma', fields: school('32', '64', '64') },
    { when: 'first year passed, same diploma', fields: school('11', '33', '33') },
  ],
  inapplicable: [
    { when: 'obtained', fields: school('01', '54', '54') },
    { when: 'college', fields: school('40', '13', '13') },
  ],
  incomplete: [{ when: 'no prepared diploma', fields: school('12', null, '54') }],
  bounds: 'none',
});
