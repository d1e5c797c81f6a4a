import { benefitsCap75Percent } from './benefits-cap-75-percent';
import { testRule } from './rule-tester';

// Three quarters of 933.51 € are 700.13 €.
const of = (meal: number | null, lodging: number | null, gross: number | null = 933.51) => ({ 'contract.benefits.meal': meal, 'contract.benefits.lodging': lodging, 'contract.grossMonthlySalary': gross });

testRule(benefitsCap75Percent, {
  pass: [
    { when: '20 meals at 2 €, lodging 100 €', fields: of(2, 100), facts: { mealsPerMonth: 20 } },
    { when: 'three quarters to the cent', fields: of(null, 700.13) },
    { when: 'three quarters with 20 meals by default', fields: of(2, 660.13) },
  ],
  violation: [
    { when: '20 meals at 2 €, lodging 720 €', fields: of(2, 720), facts: { mealsPerMonth: 20 }, says: ['760,00', '700,13', '933,51', '20 repas'], marks: ['contract.benefits.lodging'] },
    { when: 'one cent more', fields: of(null, 700.14) },
    { when: 'one meal more', fields: of(2, 660.13), facts: { mealsPerMonth: 21 } },
    { when: 'meals alone, lodging not on the page', fields: { 'contract.benefits.meal': 40, 'contract.grossMonthlySalary': 933.51 }, marks: ['contract.benefits.meal'] },
  ],
  inapplicable: [{ when: 'none', fields: of(null, null) }],
  incomplete: [
    { when: 'no pay', fields: of(2, 720, null) },
    { when: 'meals alone, not too much, lodging not on the page', fields: { 'contract.benefits.meal': 2, 'contract.grossMonthlySalary': 933.51 } },
    { when: 'neither is on the page', fields: { 'contract.grossMonthlySalary': 933.51 } },
  ],
  bounds: [['three quarters to the cent', 'one cent more'], ['three quarters with 20 meals by default', 'one meal more']],
});
