import { testRule } from './rule-tester';
import { wageLicencePro } from './wage-licence-pro';

const of = (rate: number | null, idcc: string | null = '3216', others: object = {}) => ({
  'training.targetDiploma': '62', 'apprentice.birthDate': '2006-06-15', 'contract.startDate': '2026-09-07', 'contract.wages.year1.period1.rate': rate, 'employer.idcc': idcc, ...others,
});

testRule(wageLicencePro, {
  pass: [
    { when: '20 years old, 51 %', fields: of(51) },
    { when: 'BTP, 20 years old, 60 %', fields: of(60, '1597') },
    { when: 'BTP, 22 years old, 65 %', fields: of(65, '1597', { 'apprentice.birthDate': '2004-06-15' }) },
  ],
  violation: [
    { when: '20 years old, 43 %', fields: of(43), says: ['43\u00a0%', '51\u00a0%', 'deuxième année'], marks: ['contract.wages.year1.period1.rate'], corrects: { 'contract.wages.year1.period1.rate': 51 } },
    { when: '20 years old, 50.99 %', fields: of(50.99) },
    { when: 'BTP, 20 years old, 59 %', fields: of(59, '1597') },
    { when: 'BTP, 22 years old, 64 %', fields: of(64, '1597', { 'apprentice.birthDate': '2004-06-15' }) },
    { when: 'the agreement is not known, below the legal rate', fields: of(50, null) },
  ],
  inapplicable: [{ when: 'a general licence', fields: of(43, '3216', { 'training.targetDiploma': '63' }) }],
  incomplete: [
    { when: 'the agreement is not known, at the legal rate', fields: of(51, null) },
    { when: 'on an agreed minimum that is not known', fields: of(51, '3216', { 'contract.wages.year1.period1.base': 'SMC' }) },
    { when: 'no rate', fields: of(null) },
  ],
  bounds: [['20 years old, 51 %', '20 years old, 50.99 %'], ['BTP, 20 years old, 60 %', 'BTP, 20 years old, 59 %'], ['BTP, 22 years old, 65 %', 'BTP, 22 years old, 64 %']],
});
