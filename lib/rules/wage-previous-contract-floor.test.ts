import { testRule } from './rule-tester';
import { wagePreviousContractFloor } from './wage-previous-contract-floor';

const of = (type: string | null, rate: number | null, others: object = {}) => ({ 'contract.type': type, 'contract.wages.year1.period1.rate': rate, 'employer.idcc': '1597', ...others });
const at60 = { previousContractDiplomaObtained: true, previousContractLastRate: 60 };
const fromBtp = { ...at60, previousContractIsBtp: true };
const fromElsewhere = { ...at60, previousContractIsBtp: false };
const paid1120 = { previousContractDiplomaObtained: true, previousContractLastPayCents: 112_022 };
const hours = { 'contract.startDate': '2026-09-07', 'contract.weeklyHours': 35, 'contract.wages.year1.period1.base': 'SMIC', 'employer.address.postalCode': '69003' };

testRule(wagePreviousContractFloor, {
  pass: [
    { when: 'same employer, 60 after 60 %', fields: of('21', 60), facts: at60 },
    { when: 'from BTP to BTP, 60 after 60 %', fields: of('22', 60), facts: fromBtp },
    { when: 'from elsewhere, at the last rate paid', fields: of('22', 60), facts: fromElsewhere },
    { when: 'from elsewhere, at the minimum of that year', fields: of('22', 51), facts: { ...fromElsewhere, previousContractMinimumRate: 51 } },
    { when: 'same employer, by the pay', fields: of('21', 60, hours), facts: paid1120 },
    { when: '100 after 110 %', fields: of('21', 100), facts: { ...at60, previousContractLastRate: 110 } },
  ],
  violation: [
    { when: 'same employer, 50 after 60 %', fields: of('21', 50), facts: at60, says: ['50\u00a0%', '60\u00a0%'], marks: ['contract.wages.year1.period1.rate'], corrects: { 'contract.wages.year1.period1.rate': 60 } },
    { when: 'same employer, 59.99 after 60 %', fields: of('21', 59.99), facts: at60 },
    { when: 'from BTP to BTP, 59 after 60 %', fields: of('22', 59), facts: fromBtp },
    { when: 'from elsewhere, below the minimum of that year', fields: of('22', 50), facts: { ...fromElsewhere, previousContractMinimumRate: 51 } },
    { when: 'same employer, below the pay', fields: of('21', 59.9, hours), facts: paid1120, says: ['1\u00a0118,35', '1\u00a0120,22'] },
    { when: '99 after 110 %', fields: of('21', 99), facts: { ...at60, previousContractLastRate: 110 }, corrects: { 'contract.wages.year1.period1.rate': 100 } },
  ],
  inapplicable: [
    { when: 'a first contract', fields: of('11', 50), facts: at60 },
    { when: 'after a rupture', fields: of('23', 50), facts: at60 },
    { when: 'no diploma obtained', fields: of('21', 50), facts: { ...at60, previousContractDiplomaObtained: false } },
  ],
  incomplete: [
    { when: 'not known whether the diploma was obtained', fields: of('21', 50), facts: { previousContractLastRate: 60 } },
    { when: 'the last rate is not known', fields: of('21', 50), facts: { previousContractDiplomaObtained: true } },
    { when: 'from elsewhere, below what was paid, the minimum is not known', fields: of('22', 50), facts: fromElsewhere },
    { when: 'the weekly time is not known', fields: of('21', 50, { ...hours, 'contract.weeklyHours': null }), facts: paid1120 },
    { when: 'no type', fields: of(null, 50), facts: at60 },
  ],
  bounds: [
    ['same employer, 60 after 60 %', 'same employer, 59.99 after 60 %'], ['from elsewhere, at the minimum of that year', 'from elsewhere, below the minimum of that year'],
    ['same employer, by the pay', 'same employer, below the pay'], ['100 after 110 %', '99 after 110 %'],
  ],
});
