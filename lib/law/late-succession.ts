import { defineDatedValue } from './dated-value';

/** Beyond the maximum age, a contract that follows another is concluded within it from the end of the other. */
export const lateSuccessionMonths = defineDatedValue({
  id: 'late-succession-months',
  label: 'Délai entre deux contrats au-delà de l’âge maximum',
  unit: 'mois au plus entre la fin du précédent et la signature',
  amounts: [{ amount: 12, reference: 'Code du travail, art. D6222-1 (2°)' }],
  show: String,
});
