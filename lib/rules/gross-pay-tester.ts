import type { CaseFields } from './rule-tester';

/** A first year at 50 % of the SMIC of September 2026 (1 867,02 €), 35 hours, in Lyon. */
export const halfSmic: CaseFields = {
  'contract.grossMonthlySalary': 933.51, 'contract.wages.year1.period1.rate': 50, 'contract.wages.year1.period1.base': 'SMIC', 'contract.weeklyHours': 35,
  'contract.startDate': '2026-09-07', 'contract.conclusionDate': '2026-07-01', 'employer.address.postalCode': '69003',
};
