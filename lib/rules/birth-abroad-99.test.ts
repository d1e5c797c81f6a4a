import { birthAbroad99 } from './birth-abroad-99';
import { testRule } from './rule-tester';

const of = (city: string | null, department: string | null) => ({ 'apprentice.birthCity': city, 'apprentice.birthDepartment': department });

testRule(birthAbroad99, {
  pass: [
    { when: 'Morocco, 99', fields: of('Rabat (Maroc)', '99') },
    { when: 'Portugal after a comma, 99', fields: of('Porto, Portugal', '99') },
  ],
  violation: [
    { when: 'Morocco, Paris', fields: of('Rabat (Maroc)', '75'), says: ['Maroc', '75'], marks: ['apprentice.birthDepartment'], corrects: { 'apprentice.birthDepartment': '99' } },
    { when: 'Portugal after a comma, Rhône', fields: of('Porto, Portugal', '69') },
  ],
  inapplicable: [
    { when: 'a French department between brackets', fields: of('Lyon (Rhône)', '69') },
    { when: 'France after a comma', fields: of('Lyon, France', '69') },
    { when: 'no country', fields: of('Rabat', '75') },
  ],
  incomplete: [{ when: 'no department', fields: of('Rabat (Maroc)', null) }],
  bounds: [['Morocco, 99', 'Morocco, Paris']],
});
