import { defineDatedValue } from './dated-value';

/** Age in completed years from which no exemption is needed. */
export const ordinaryMinimumAge = defineDatedValue({
  id: 'ordinary-minimum-age',
  label: 'Âge au-dessous duquel il faut la dérogation 11',
  unit: 'ans révolus au début du contrat',
  amounts: [{ amount: 16, reference: 'Code du travail, art. L6222-1' }],
  show: String,
});
