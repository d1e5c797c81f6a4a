import { nationalityWorkPermit } from './nationality-work-permit';
import { testRule } from './rule-tester';

testRule(nationalityWorkPermit, {
  pass: [{ when: 'outside the Union, permits seen', fields: { 'apprentice.nationality': '3' }, facts: { hasCheckedWorkPermit: true } }],
  violation: [
    { when: 'outside the Union, nothing known of the permits', fields: { 'apprentice.nationality': '3' }, says: ['titre de séjour'] },
    { when: 'outside the Union, permits not seen', fields: { 'apprentice.nationality': '3' }, facts: { hasCheckedWorkPermit: false } },
  ],
  inapplicable: [
    { when: 'French', fields: { 'apprentice.nationality': '1' } },
    { when: 'of the Union', fields: { 'apprentice.nationality': '2' } },
  ],
  incomplete: [{ when: 'no nationality', fields: { 'apprentice.nationality': null } }],
  bounds: 'none',
});
