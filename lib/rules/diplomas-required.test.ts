import type { FieldValue } from '../fields/values';
import { diplomasRequired } from './diplomas-required';
import { testRule } from './rule-tester';

const school = (prepared: FieldValue | null, lastClass: FieldValue | null, title: FieldValue | null, highest: FieldValue | null) => ({
  'apprentice.lastPreparedDiploma': prepared,
  'apprentice.lastClass': lastClass,
  'apprentice.lastPreparedDiplomaTitle': title,
  'apprentice.highestDiploma': highest,
});

testRule(diplomasRequired, {
  pass: [
    { when: 'a CAP', fields: school('33', '01', 'CAP Maçon', '33') },
    { when: 'no diploma, nothing to name', fields: school('13', '42', null, '13') },
    { when: 'brevet, nothing to name', fields: school('25', '40', null, '25') },
    { when: 'certificate of general education, nothing to name', fields: school('26', '40', null, '26') },
    { when: 'no diploma, the title is not on the page', fields: { 'apprentice.lastPreparedDiploma': '13', 'apprentice.lastClass': '42', 'apprentice.highestDiploma': '13' } },
  ],
  violation: [
    { when: 'no last class', fields: school('33', null, 'CAP Maçon', '33'), says: ['Dernière classe / année suivie'], marks: ['apprentice.lastClass'] },
    { when: 'a CAP without title', fields: school('33', '01', null, '33'), says: ['Intitulé précis'], marks: ['apprentice.lastPreparedDiplomaTitle'] },
    { when: 'a diploma of no list', fields: school('99', '01', 'CAP Maçon', '33'), marks: ['apprentice.lastPreparedDiploma'] },
    { when: 'nothing at all', fields: school(null, null, null, null) },
    { when: 'no highest diploma, the rest is not on the page', fields: { 'apprentice.highestDiploma': null } },
  ],
  incomplete: [
    { when: 'the last class is not on the page', fields: { 'apprentice.lastPreparedDiploma': '33', 'apprentice.lastPreparedDiplomaTitle': 'CAP Maçon', 'apprentice.highestDiploma': '33' } },
    { when: 'no title, the diploma cannot be read', fields: { ...school(null, '01', null, '33'), 'apprentice.lastPreparedDiploma': { text: 'Brevet pro' } } },
  ],
  bounds: 'none',
});
