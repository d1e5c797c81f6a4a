import type { FieldValue } from '../fields/values';
import { nationalityRegimeRequired } from './nationality-regime-required';
import { testRule } from './rule-tester';

const coded = (nationality: FieldValue | null, socialRegime: FieldValue | null) => ({
  'apprentice.nationality': nationality,
  'apprentice.socialRegime': socialRegime,
});

testRule(nationalityRegimeRequired, {
  pass: [
    { when: 'French, Urssaf', fields: coded('1', '2') },
    { when: 'the last nationality, MSA', fields: coded('3', '1') },
  ],
  violation: [
    { when: 'no nationality', fields: coded(null, '2'), says: ['nationalité'], marks: ['apprentice.nationality'] },
    { when: 'a nationality after the last', fields: coded('4', '2') },
    { when: 'no regime', fields: coded('1', null), says: ['régime social'], marks: ['apprentice.socialRegime'] },
    { when: 'neither', fields: coded(null, null), says: ['nationalité', 'régime social'] },
    { when: 'no nationality, the regime is not on the page', fields: { 'apprentice.nationality': null } },
  ],
  incomplete: [
    { when: 'the regime is not on the page', fields: { 'apprentice.nationality': '1' } },
    { when: 'an option that is in no table', fields: { 'apprentice.nationality': { text: 'Apatride' }, 'apprentice.socialRegime': '2' } },
  ],
  bounds: [['the last nationality, MSA', 'a nationality after the last']],
});
