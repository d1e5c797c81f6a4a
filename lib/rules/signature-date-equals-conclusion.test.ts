import { testRule } from './rule-tester';
import { signatureDateEqualsConclusion } from './signature-date-equals-conclusion';

const signed = (date: string, conclusionDate: string | null) => ({ 'signature.date': date, 'contract.conclusionDate': conclusionDate });

testRule(signatureDateEqualsConclusion, {
  pass: [{ when: 'the same day', fields: signed('2026-07-01', '2026-07-01') }],
  violation: [
    { when: 'the day after', fields: signed('2026-07-02', '2026-07-01'), says: ['01/07/2026', '02/07/2026'], marks: ['signature.date'], corrects: { 'signature.date': '2026-07-01' } },
    { when: 'the day before', fields: signed('2026-06-30', '2026-07-01') },
  ],
  incomplete: [
    { when: 'the signature of the contract is not known on the page', fields: { 'signature.date': '2026-07-02' } },
    { when: 'not signed', fields: signed('2026-07-02', null) },
  ],
  bounds: [['the same day', 'the day after']],
});
