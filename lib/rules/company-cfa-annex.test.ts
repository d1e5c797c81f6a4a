import { companyCfaAnnex } from './company-cfa-annex';
import { testRule } from './rule-tester';

const cfa = (companyCfa: boolean | null) => ({ 'training.companyCfa': companyCfa });

testRule(companyCfaAnnex, {
  pass: [
    { when: 'another CFA, with its agreement', fields: cfa(false), facts: { uploads: { convention: 'uploaded' } } },
    { when: 'company CFA, annex uploaded', fields: cfa(true), facts: { uploads: { annex: 'uploaded' } } },
    { when: 'company CFA, annex at hand', fields: cfa(true), facts: { hasCompanyCfaAnnex: true } },
  ],
  violation: [
    { when: 'company CFA, no document', fields: cfa(true), facts: { uploads: {} }, says: ['annexe pédagogique et financière'] },
    { when: 'company CFA, annex refused', fields: cfa(true), facts: { uploads: { annex: 'refused' } } },
    { when: 'company CFA, annex not at hand', fields: cfa(true), facts: { hasCompanyCfaAnnex: false } },
  ],
  incomplete: [
    { when: 'company CFA, documents not known', fields: cfa(true) },
    { when: 'not answered', fields: cfa(null), facts: { uploads: {} } },
  ],
  bounds: 'none',
});
