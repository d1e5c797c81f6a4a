import { testRule } from './rule-tester';
import { socialRegimeCoherence } from './social-regime-coherence';

const regime = (type: string | null, socialRegime: string) => ({ 'employer.type': type, 'apprentice.socialRegime': socialRegime });

testRule(socialRegimeCoherence, {
  pass: [
    { when: 'a company, Urssaf', fields: regime('12', '2') },
    { when: 'farming staff, MSA', fields: regime('13', '1') },
  ],
  violation: [
    { when: 'a company, MSA', fields: regime('12', '1'), says: ['type 12'], corrects: { 'apprentice.socialRegime': '2' } },
    { when: 'farming staff, Urssaf', fields: regime('13', '2'), says: ['MSA'], corrects: { 'apprentice.socialRegime': '1' } },
  ],
  inapplicable: [
    { when: 'a type of no list', fields: regime('17', '1') },
    { when: 'a regime of no list', fields: regime('12', '3') },
  ],
  incomplete: [{ when: 'no type', fields: regime(null, '1') }],
  bounds: 'none',
});
