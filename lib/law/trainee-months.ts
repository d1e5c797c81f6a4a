import { defineDatedValue } from './dated-value';

/** How long one may be at the CFA as a trainee before the contract is signed. */
export const traineeMonths = defineDatedValue({
  id: 'trainee-months',
  label: 'Durée au CFA avant le contrat, comme stagiaire',
  unit: 'mois au plus',
  amounts: [{ from: '2019-01-01', amount: 3, reference: 'Code du travail, art. L6222-12-1' }],
  show: String,
});
