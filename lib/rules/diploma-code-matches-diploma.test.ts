import { diplomaCodeMatchesDiploma } from './diploma-code-matches-diploma';
import { testRule } from './rule-tester';

const of = (code: string, target: string | null) => ({ 'training.diplomaCode': code, 'training.targetDiploma': target });

testRule(diplomaCodeMatchesDiploma, {
  pass: [
    { when: 'a CAP', fields: of('50023121', '33') },
    { when: 'a BTS', fields: of('32022310', '54') },
    { when: 'an engineer', fields: of('17022310', '75') },
    { when: 'a business school', fields: of('17022310', '76') },
    { when: 'a specialisation of level 4', fields: of('01022310', '44') },
    { when: 'a certificate of specialisation', fields: of('01022310', '35') },
  ],
  violation: [
    { when: 'a CAP code, a professional baccalaureate', fields: of('50023121', '41'), says: ['41', '50023121', 'CAP'], marks: ['training.targetDiploma'], corrects: { 'training.targetDiploma': '33' } },
    { when: 'an engineer’s code, a master', fields: of('17022310', '73'), says: ['75', '76'], corrects: {} },
  ],
  inapplicable: [
    { when: 'certification not found', fields: of('99', '33') },
    { when: 'a code of no known family', fields: of('99922310', '33') },
    { when: 'not the shape of a code', fields: of('5002312', '41') },
  ],
  incomplete: [{ when: 'no diploma', fields: of('50023121', null) }],
  bounds: [['a CAP', 'a CAP code, a professional baccalaureate']],
});
