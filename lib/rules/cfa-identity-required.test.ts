import type { FieldValue } from '../fields/values';
import { cfaIdentityRequired } from './cfa-identity-required';
import { testRule } from './rule-tester';

const cfa = (name: FieldValue | null, siret: FieldValue | null, companyCfa: FieldValue | null) => ({
  'training.cfa.name': name,
  'training.cfa.siret': siret,
  'training.companyCfa': companyCfa,
});

testRule(cfaIdentityRequired, {
  pass: [
    { when: 'all three, no company CFA', fields: cfa('BTP CFA Rhône', '73282932000074', false) },
    { when: 'all three, a company CFA', fields: cfa('BTP CFA Rhône', '73282932000074', true) },
  ],
  violation: [
    { when: 'neither name nor SIRET', fields: cfa(null, null, false), says: ['Dénomination du CFA responsable', 'SIRET'], marks: ['training.cfa.name', 'training.cfa.siret'] },
    { when: 'company CFA not answered', fields: cfa('BTP CFA Rhône', '73282932000074', null), says: ['CFA d’entreprise'] },
    { when: 'no name, the rest is not on the page', fields: { 'training.cfa.name': null } },
  ],
  incomplete: [{ when: 'the SIRET is not on the page', fields: { 'training.cfa.name': 'BTP CFA Rhône', 'training.companyCfa': false } }],
  bounds: 'none',
});
