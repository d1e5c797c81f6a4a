import { idccNotBrochure } from './idcc-not-brochure';
import { testRule } from './rule-tester';

const idcc = (text: string) => ({ 'employer.idcc': text });

testRule(idccNotBrochure, {
  pass: [
    { when: '1597', fields: idcc('1597') },
    { when: '1596', fields: idcc('1596') },
    { when: '1702', fields: idcc('1702') },
    { when: '3107, the IDCC of an overseas agreement', fields: idcc('3107') },
    { when: '3216', fields: idcc('3216') },
    { when: '3212 with its label', fields: { 'employer.idcc': { text: '3212 – Travaux publics (Tome IV : Cadres)' } } },
  ],
  violation: [
    { when: 'B alone', fields: { 'employer.idcc': { text: 'B' } }, says: ['« B »'], corrects: {}, marks: ['employer.idcc'] },
    { when: 'B3193', fields: { 'employer.idcc': { text: 'B3193' } }, corrects: idcc('1596') },
    { when: '3193', fields: idcc('3193'), says: ['3193', '1596', '10 salariés'], corrects: idcc('1596') },
    { when: '3258', fields: idcc('3258'), corrects: idcc('1597') },
    { when: '3002', fields: idcc('3002'), corrects: idcc('2609') },
    { when: '3322', fields: idcc('3322'), corrects: idcc('2420') },
    { when: '3005T2, three agreements', fields: { 'employer.idcc': { text: '3005T2' } }, says: ['1702', '2614', '3212'], corrects: {} },
    { when: '3154', fields: idcc('3154'), corrects: idcc('3216') },
    { when: '3287', fields: idcc('3287'), corrects: idcc('1947') },
    { when: '3193 with a label', fields: { 'employer.idcc': { text: '3193 - Bâtiment' } }, corrects: idcc('1596') },
  ],
  inapplicable: [{ when: 'blank', fields: { 'employer.idcc': null } }],
  incomplete: [
    { when: 'words of no table', fields: { 'employer.idcc': { text: 'Bâtiment ouvriers' } } },
    { when: 'not on the page', fields: {} },
  ],
  bounds: [['1597', '3258']],
});
