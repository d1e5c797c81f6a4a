import { lastClassCollegeCoherence } from './last-class-college-coherence';
import { testRule } from './rule-tester';

const school = (lastClass: string, highestDiploma: string | null) => ({ 'apprentice.lastClass': lastClass, 'apprentice.highestDiploma': highestDiploma });

testRule(lastClassCollegeCoherence, {
  pass: [
    { when: 'college completed, brevet', fields: school('40', '25') },
    { when: 'left in 3e, none', fields: school('41', '13') },
    { when: 'left in 4e, certificate of general education', fields: school('42', '26') },
  ],
  violation: [
    { when: 'college completed, a bac', fields: school('40', '41'), says: ['Baccalauréat professionnel', 'classe 40'] },
    { when: 'left in 4e, a CAP', fields: school('42', '33') },
  ],
  inapplicable: [{ when: 'a course after college', fields: school('32', '41') }],
  incomplete: [{ when: 'no highest diploma', fields: school('40', null) }],
  bounds: 'none',
});
