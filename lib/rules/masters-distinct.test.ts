import { mastersDistinct } from './masters-distinct';
import { testRule } from './rule-tester';

const claire = { 'master1.lastName': 'Dupont', 'master1.firstName': 'Claire', 'master1.birthDate': '1988-02-02' };
const second = (lastName: string | null, firstName: string | null, birthDate: string | null) => ({
  'master2.lastName': lastName,
  'master2.firstName': firstName,
  'master2.birthDate': birthDate,
});

testRule(mastersDistinct, {
  pass: [
    { when: 'two people', fields: { ...claire, ...second('Durand', 'Luc', '1980-01-01') } },
    { when: 'namesakes born on two days', fields: { ...claire, ...second('Dupont', 'Claire', '1988-02-03') } },
  ],
  violation: [{ when: 'the same, written otherwise', fields: { ...claire, ...second('DUPONT', 'claire', '1988-02-02') }, says: ['claire DUPONT'], marks: ['master2.lastName'] }],
  inapplicable: [
    { when: 'one master', fields: { ...claire, ...second(null, null, null) } },
    { when: 'the second frame is not on the page', fields: claire },
  ],
  incomplete: [{ when: 'the second without birth date', fields: { ...claire, ...second('Dupont', 'Claire', null) } }],
  bounds: 'none',
});
