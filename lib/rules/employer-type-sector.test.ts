import { employerTypeSector } from './employer-type-sector';
import { testRule } from './rule-tester';

const employer = (sector: string | null, type: string | null) => ({ 'employer.sector': sector, 'employer.type': type });

testRule(employerTypeSector, {
  pass: [
    { when: 'private company', fields: employer('prive', '12') },
    { when: 'last private type', fields: employer('prive', '16') },
    { when: 'first public type', fields: employer('public', '21') },
    { when: 'public industrial body', fields: employer('public', '30') },
  ],
  violation: [
    { when: 'private box, a town', fields: employer('prive', '22'), says: ['22', 'employeur public', 'employeur privé'], corrects: { 'employer.sector': 'public' } },
    { when: 'public box, a craft company', fields: employer('public', '11'), corrects: { 'employer.sector': 'prive' } },
    { when: 'public box, last private type', fields: employer('public', '16') },
    { when: 'private box, first public type', fields: employer('prive', '21') },
  ],
  inapplicable: [
    { when: 'a type of no list', fields: employer('prive', '17') },
    { when: 'both boxes', fields: employer('prive+public', '12') },
  ],
  incomplete: [
    { when: 'no type', fields: employer('prive', null) },
    { when: 'no box ticked', fields: employer(null, '12') },
    { when: 'the boxes are not on the page', fields: { 'employer.type': '12' } },
  ],
  bounds: [
    ['last private type', 'public box, last private type'],
    ['first public type', 'private box, first public type'],
  ],
});
