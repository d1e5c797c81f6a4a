import { certificationCodesRequired } from './certification-codes-required';
import { testRule } from './rule-tester';

testRule(certificationCodesRequired, {
  pass: [
    { when: 'both', fields: { 'training.diplomaCode': '50023121', 'training.rncpCode': 'RNCP38428' } },
    { when: 'certification not found', fields: { 'training.diplomaCode': '99', 'training.rncpCode': 'RNCP38428' } },
    { when: 'certification not found, as the page shows it', fields: { 'training.diplomaCode': { text: '99 – Certification non trouvée' }, 'training.rncpCode': 'RNCP38428' } },
  ],
  violation: [
    { when: 'no RNCP', fields: { 'training.diplomaCode': '50023121', 'training.rncpCode': null }, says: ['Code RNCP'], marks: ['training.rncpCode'] },
    { when: 'neither', fields: { 'training.diplomaCode': null, 'training.rncpCode': null }, says: ['Code du diplôme', 'Code RNCP'] },
  ],
  incomplete: [{ when: 'the RNCP is not on the page', fields: { 'training.diplomaCode': '50023121' } }],
  bounds: 'none',
});
