import { masterCompetence } from './master-competence';
import { testRule } from './rule-tester';

const taught = (diplomaLevel: string | null, targetDiploma: string | null) => ({ 'master1.diplomaLevel': diplomaLevel, 'training.targetDiploma': targetDiploma });
const worked = (masterYearsOfRelatedWork: number) => ({ masterYearsOfRelatedWork });

testRule(masterCompetence, {
  pass: [
    { when: 'bac for a CAP, one year', fields: taught('4', '33'), facts: worked(1) },
    { when: 'CAP for a CAP, one year', fields: taught('3', '33'), facts: worked(1) },
    { when: 'CAP for a CAP, not asked', fields: taught('3', '33') },
    { when: 'no diploma for a CAP, two years', fields: taught('0', '33'), facts: worked(2) },
    { when: 'no diploma for the brevet, not asked', fields: taught('0', '25') },
  ],
  violation: [
    { when: 'no diploma for a CAP, one year', fields: taught('0', '33'), facts: worked(1), says: ['2 ans', '1 an de pratique'], marks: ['master1.diplomaLevel'] },
    { when: 'BTS for a BTS, no year', fields: taught('5', '54'), facts: worked(0), says: ['1 an de pratique', '0 an'] },
    { when: 'CAP for a CAP, half a year', fields: taught('3', '33'), facts: worked(0.5) },
    { when: 'CAP for a bac, not asked', fields: taught('3', '41'), says: ['niveau (3)', '(4)'] },
  ],
  inapplicable: [{ when: 'a level of no list', fields: taught('2', '33') }],
  incomplete: [
    { when: 'no level', fields: taught(null, '33') },
    { when: 'a diploma without a known level', fields: taught('3', '74') },
  ],
  bounds: [
    ['no diploma for a CAP, two years', 'no diploma for a CAP, one year'],
    ['CAP for a CAP, one year', 'CAP for a CAP, half a year'],
    ['CAP for a CAP, not asked', 'CAP for a bac, not asked'],
  ],
});
