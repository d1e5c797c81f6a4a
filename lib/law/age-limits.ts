import { defineDatedValue } from './dated-value';

/** Age in completed years from which one may become an apprentice. */
export const minimumAge = defineDatedValue({
  id: 'minimum-age',
  label: 'Âge minimum au début du contrat',
  unit: 'ans révolus (16 ans sans dérogation)',
  amounts: [{ amount: 15, reference: 'Code du travail, art. L6222-1' }],
  show: String,
});

/** Last completed year of age at which one may become an apprentice without an exception. */
export const maximumAge = defineDatedValue({
  id: 'maximum-age',
  label: 'Âge maximum au début du contrat',
  unit: 'ans révolus, sauf exceptions',
  amounts: [{ from: '2019-01-01', amount: 29, reference: 'Code du travail, art. L6222-1 et L6222-2' }],
  show: String,
});

/** Last completed year of age for a contract that follows another. */
export const exceptionMaximumAge = defineDatedValue({
  id: 'exception-maximum-age',
  label: 'Âge maximum pour un contrat qui suit un autre contrat',
  unit: 'ans révolus à la signature',
  amounts: [{ amount: 35, reference: 'Code du travail, art. D6222-1 (1°)' }],
  show: String,
});
