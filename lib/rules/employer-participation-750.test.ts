import { employerParticipation750 } from './employer-participation-750';
import { testRule } from './rule-tester';

const contract = (targetDiploma: string | null, conclusionDate = '2026-09-01', type: string | null = '11') => ({
  'training.targetDiploma': targetDiploma,
  'contract.conclusionDate': conclusionDate,
  'contract.type': type,
});

testRule(employerParticipation750, {
  pass: [
    { when: 'a BTS', fields: contract('54') },
    { when: 'a doctorate', fields: contract('80') },
  ],
  violation: [
    { when: 'a licence professionnelle', fields: contract('62'), says: ['750 €', 'niveau 6', '01/09/2026'] },
    { when: 'an engineer, no type', fields: contract('75', '2026-09-01', null), says: ['niveau 7'] },
    { when: 'a licence after a rupture', fields: contract('62', '2026-09-01', '23'), says: ['200 €', '750 €'] },
    { when: 'a licence on the first day', fields: contract('62', '2025-07-01') },
  ],
  inapplicable: [{ when: 'a licence, an amendment', fields: contract('62', '2026-09-01', '36') }],
  incomplete: [
    { when: 'no diploma', fields: contract(null) },
    { when: 'a licence before the first day', fields: contract('62', '2025-06-30') },
    { when: 'a licence, the type is not on the page', fields: { 'training.targetDiploma': '62', 'contract.conclusionDate': '2026-09-01' } },
  ],
  bounds: [['a BTS', 'a licence professionnelle'], ['a doctorate', 'an engineer, no type']],
});
