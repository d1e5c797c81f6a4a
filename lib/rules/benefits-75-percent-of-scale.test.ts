import { isoDate } from '../fields/iso-date';
import { benefits75PercentOfScale } from './benefits-75-percent-of-scale';
import { testRule } from './rule-tester';

const of = (meal: number | null, lodging: number | null, startDate: string | null, gross: number | null = 933.51) => ({
  'contract.benefits.meal': meal, 'contract.benefits.lodging': lodging, 'contract.startDate': startDate, 'contract.grossMonthlySalary': gross,
});

testRule(benefits75PercentOfScale, {
  pass: [
    { when: '4 € in 2025, of 5.45 €', fields: of(4, null, '2025-09-01') },
    { when: '4.12 € in 2026, of 5.50 €', fields: of(4.12, null, '2026-09-07') },
    { when: '4.12 € on 1 January 2026', fields: of(4.12, null, '2026-01-01') },
    { when: 'lodging at 59.77 €, of 79.70 €', fields: of(null, 59.77, '2026-09-07') },
    { when: 'not begun, the scale of today', fields: of(4.12, null, null) },
  ],
  violation: [
    { when: '5.45 € in 2025, of 5.45 €', fields: of(5.45, null, '2025-09-01'), says: ['5,45', '4,08', '01/09/2025'], marks: ['contract.benefits.meal'] },
    { when: '4.13 € in 2026', fields: of(4.13, null, '2026-09-07'), severity: 'warning' },
    { when: '4.12 € on 31 December 2025', fields: of(4.12, null, '2025-12-31') },
    { when: 'lodging at 59.78 €', fields: of(null, 59.78, '2026-09-07'), severity: 'info', says: ['59,78', '59,77', '79,70'], marks: ['contract.benefits.lodging'] },
  ],
  inapplicable: [{ when: 'none', fields: of(null, null, '2026-09-07') }],
  incomplete: [
    { when: 'the scale of the year is not known', fields: of(5, null, '2027-01-01') },
    { when: 'before the table', fields: of(5, null, '2024-09-01') },
    { when: 'not begun, and the scale of today is not known', fields: of(5, null, null), facts: { today: isoDate('2027-01-01') } },
    { when: 'lodging, the pay is not known', fields: of(null, 100, '2026-09-07', null) },
    { when: 'lodging, a pay of the next bracket', fields: of(null, 100, '2026-09-07', 2002.5) },
    { when: 'not on the page', fields: {} },
  ],
  bounds: [['4.12 € in 2026, of 5.50 €', '4.13 € in 2026'], ['4.12 € on 1 January 2026', '4.12 € on 31 December 2025'], ['lodging at 59.77 €, of 79.70 €', 'lodging at 59.78 €']],
});
