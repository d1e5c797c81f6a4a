import { formVersion14 } from './form-version-14';
import { testRule } from './rule-tester';

const signed = (conclusionDate: string | null) => ({ 'contract.conclusionDate': conclusionDate });

testRule(formVersion14, {
  pass: [
    { when: '*14 in 2026', fields: signed('2026-09-01'), facts: { formVersion: 14 } },
    { when: '*13 on its last day', fields: signed('2025-06-30'), facts: { formVersion: 13 } },
  ],
  violation: [
    { when: '*12 in 2026', fields: signed('2026-09-01'), facts: { formVersion: 12 }, says: ['10103*14', '*12', '01/09/2026'] },
    { when: '*13 on the first day of *14', fields: signed('2025-07-01'), facts: { formVersion: 13 } },
  ],
  incomplete: [
    { when: 'the version is not known', fields: signed('2026-09-01') },
    { when: 'not signed', fields: signed(null), facts: { formVersion: 12 } },
    { when: 'a time whose version is not known', fields: signed('2024-09-01'), facts: { formVersion: 12 } },
  ],
  bounds: [['*13 on its last day', '*13 on the first day of *14']],
});
