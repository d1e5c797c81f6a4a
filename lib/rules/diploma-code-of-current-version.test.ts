import { diplomaCodeOfCurrentVersion } from './diploma-code-of-current-version';
import { testRule } from './rule-tester';

const target = (code: string) => ({ 'training.targetDiploma': code });

testRule(diplomaCodeOfCurrentVersion, {
  pass: [
    { when: 'a master', fields: target('73') },
    { when: 'an engineer', fields: target('75') },
    { when: 'a BUT', fields: target('64') },
    { when: 'a CAP, nothing else on the page', fields: { 'apprentice.highestDiploma': '33' } },
  ],
  violation: [
    { when: '61, two possible', fields: target('61'), says: ['61', '63', '69'], corrects: {} },
    { when: '71', fields: target('71'), says: ['71', '73'], corrects: target('73'), marks: ['training.targetDiploma'] },
    { when: '72', fields: target('72'), corrects: target('73') },
    { when: '74, two possible', fields: target('74'), says: ['75', '76'], corrects: {} },
    { when: 'the diploma held, beside a right one', fields: { ...target('73'), 'apprentice.highestDiploma': '72' }, marks: ['apprentice.highestDiploma'], says: ['apprenti'] },
    { when: 'with its label', fields: { 'training.targetDiploma': { text: '71 – Master professionnel/DESS' } } },
  ],
  inapplicable: [{ when: 'all blank', fields: { 'apprentice.lastPreparedDiploma': null, 'apprentice.highestDiploma': null, 'training.targetDiploma': null } }],
  incomplete: [
    { when: 'none on the page', fields: {} },
    { when: 'words of no table', fields: { 'training.targetDiploma': { text: 'Autre' } } },
  ],
  bounds: [['a master', '72']],
});
