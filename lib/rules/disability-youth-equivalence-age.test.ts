import { disabilityYouthEquivalenceAge } from './disability-youth-equivalence-age';
import { testRule } from './rule-tester';

const ticked = (birthDate: string | null, equivalence: boolean | null = true) => ({
  'apprentice.disabilityYouthEquivalence': equivalence,
  'apprentice.birthDate': birthDate,
  'contract.startDate': '2026-09-01',
});

testRule(disabilityYouthEquivalenceAge, {
  pass: [
    { when: '17', fields: ticked('2009-01-01') },
    { when: '15 on the day', fields: ticked('2011-09-01') },
    { when: '21 the day after', fields: ticked('2005-09-02') },
  ],
  violation: [
    { when: '24', fields: ticked('2002-01-01'), says: ['24 ans', '01/09/2026', '15 à 20 ans'] },
    { when: '15 the day after', fields: ticked('2011-09-02') },
    { when: '21 on the day', fields: ticked('2005-09-01') },
  ],
  inapplicable: [{ when: 'not ticked', fields: ticked('2002-01-01', false) }],
  incomplete: [
    { when: 'no birth date', fields: ticked(null) },
    { when: 'not answered', fields: ticked('2002-01-01', null) },
    { when: 'before the law', fields: { ...ticked('2002-01-01'), 'contract.conclusionDate': '2023-12-31' } },
  ],
  bounds: [
    ['15 on the day', '15 the day after'],
    ['21 the day after', '21 on the day'],
  ],
});
