import { testRule } from './rule-tester';
import { type35AdditionalDiploma } from './type-35-additional-diploma';

const amended = (targetDiploma: string | null, type = '35') => ({ 'contract.type': type, 'training.targetDiploma': targetDiploma });

testRule(type35AdditionalDiploma, {
  pass: [
    { when: 'a CAP', fields: amended('33') },
    { when: 'another diploma of that level', fields: amended('38') },
  ],
  violation: [
    { when: 'a master', fields: amended('73'), says: ['Master'], marks: ['training.targetDiploma'] },
    { when: 'the bac pro itself', fields: amended('41') },
  ],
  inapplicable: [{ when: 'another amendment', fields: amended('73', '36') }],
  incomplete: [{ when: 'no diploma', fields: amended(null) }],
  bounds: 'none',
});
