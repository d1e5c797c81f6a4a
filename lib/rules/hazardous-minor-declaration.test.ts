import { hazardousMinorDeclaration } from './hazardous-minor-declaration';
import { testRule } from './rule-tester';

const working = (birthDate: string | null, hazardousWork: boolean | null = true) => ({
  'contract.hazardousWork': hazardousWork,
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
});

testRule(hazardousMinorDeclaration, {
  pass: [{ when: '17, declared', fields: working('2009-03-01'), facts: { hasSentHazardDeclaration: true } }],
  violation: [
    { when: '17, not declared', fields: working('2009-03-01'), facts: { hasSentHazardDeclaration: false }, says: ['01/09/2026'], marks: ['contract.hazardousWork'] },
    { when: '17, nothing noted', fields: working('2009-03-01') },
    { when: '18 the day after', fields: working('2008-09-02') },
  ],
  inapplicable: [
    { when: '18 on the first day', fields: working('2008-09-01') },
    { when: '17, no hazard', fields: working('2009-03-01', false) },
  ],
  incomplete: [
    { when: 'no birth date', fields: working(null) },
    { when: 'not answered', fields: working('2009-03-01', null) },
  ],
  bounds: [['18 on the first day', '18 the day after']],
});
