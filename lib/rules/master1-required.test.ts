import { master1Required } from './master1-required';
import { testRule } from './rule-tester';

const claire = {
  'master1.lastName': 'Dupont',
  'master1.firstName': 'Claire',
  'master1.birthDate': '1988-02-02',
  'master1.job': 'Maçon',
  'master1.diploma': 'CAP Maçon',
  'master1.diplomaLevel': '3',
};
const named = { 'master1.lastName': 'Dupont', 'master1.firstName': 'Claire', 'master1.birthDate': '1988-02-02', 'master1.job': 'Maçon' };

testRule(master1Required, {
  pass: [
    { when: 'everything', fields: claire },
    { when: 'no diploma at all', fields: { ...claire, 'master1.diploma': null, 'master1.diplomaLevel': '0' } },
    { when: 'no diploma at all, its box is not on the page', fields: { ...named, 'master1.diplomaLevel': '0' } },
  ],
  violation: [
    { when: 'no first name', fields: { ...claire, 'master1.firstName': null }, says: ['« Prénom »'], marks: ['master1.firstName'] },
    { when: 'no job', fields: { ...claire, 'master1.job': null }, says: ['« Emploi occupé »'] },
    { when: 'a level without diploma', fields: { ...claire, 'master1.diploma': null }, says: ['Diplôme ou titre le plus élevé obtenu'], marks: ['master1.diploma'] },
    { when: 'neither diploma nor level', fields: { ...claire, 'master1.diploma': null, 'master1.diplomaLevel': null }, marks: ['master1.diplomaLevel', 'master1.diploma'] },
    { when: 'a last name only, the rest is not on the page', fields: { 'master1.lastName': 'Dupont', 'master1.firstName': null } },
  ],
  incomplete: [
    { when: 'the level is not on the page', fields: { ...named, 'master1.diploma': null } },
    { when: 'no diploma, the level cannot be read', fields: { ...named, 'master1.diploma': null, 'master1.diplomaLevel': { text: 'autre' } } },
    { when: 'the block is not on the page', fields: {} },
  ],
  bounds: 'none',
});
