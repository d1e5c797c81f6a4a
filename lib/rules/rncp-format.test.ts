import { rncpFormat } from './rncp-format';
import { testRule } from './rule-tester';

const rncp = (text: string) => ({ 'training.rncpCode': text });
const shown = (text: string) => ({ 'training.rncpCode': { text } });

testRule(rncpFormat, {
  pass: [
    { when: 'RNCP and five digits', fields: rncp('RNCP38428') },
    { when: 'digits alone', fields: rncp('15516') },
    { when: 'a space and small letters', fields: shown('rncp 38428') },
    { when: 'two digits', fields: rncp('RNCP12') },
    { when: 'six digits', fields: rncp('RNCP123456') },
  ],
  violation: [
    { when: 'the specific directory', fields: shown('RS5801'), says: ['RS5801', 'répertoire spécifique'], marks: ['training.rncpCode'] },
    { when: 'no digit', fields: shown('RNCP') },
    { when: 'a letter at the end', fields: shown('RNCP38 428 X') },
    { when: 'one digit', fields: shown('RNCP1') },
    { when: 'seven digits', fields: shown('RNCP1234567') },
  ],
  inapplicable: [{ when: 'blank', fields: { 'training.rncpCode': null } }],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['two digits', 'one digit'], ['six digits', 'seven digits']],
});
