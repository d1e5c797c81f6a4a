import type { FieldValue } from '../fields/values';
import { testRule } from './rule-tester';
import { targetDiplomaRequired } from './target-diploma-required';

const target = (code: FieldValue | null, title: FieldValue | null) => ({ 'training.targetDiploma': code, 'training.targetDiplomaTitle': title });

testRule(targetDiplomaRequired, {
  pass: [{ when: 'a CAP', fields: target('33', 'CAP Maçon') }],
  violation: [
    { when: 'nothing', fields: target(null, null), says: ['le code et l’intitulé précis'], marks: ['training.targetDiploma', 'training.targetDiplomaTitle'] },
    { when: 'no diploma as a target', fields: target('13', 'x'), says: ['13'], marks: ['training.targetDiploma'] },
    { when: 'the brevet as a target', fields: target('25', 'Brevet') },
    { when: 'the certificate of general education as a target', fields: target('26', 'CFG') },
    { when: 'a code of no list', fields: target('99', 'CAP Maçon') },
    { when: 'no title', fields: target('33', null), says: ['l’intitulé précis'], marks: ['training.targetDiplomaTitle'] },
    { when: 'no title, the code is not on the page', fields: { 'training.targetDiplomaTitle': null } },
  ],
  incomplete: [
    { when: 'the title is not on the page', fields: { 'training.targetDiploma': '33' } },
    { when: 'words that match no code', fields: { 'training.targetDiploma': { text: 'Brevet professionnel' }, 'training.targetDiplomaTitle': 'BP Maçon' } },
  ],
  bounds: 'none',
});
