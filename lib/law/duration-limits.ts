import { defineDatedValue } from './dated-value';

export const minimumDuration = defineDatedValue({
  id: 'minimum-duration',
  label: 'Durée minimale du contrat',
  unit: 'mois, sauf exceptions',
  amounts: [{ amount: 6, reference: 'Code du travail, art. L6222-7-1, R6222-6 et R6222-23-1' }],
  show: String,
});

export const maximumDuration = defineDatedValue({
  id: 'maximum-duration',
  label: 'Durée maximale du contrat',
  unit: 'mois',
  amounts: [{ amount: 36, reference: 'Code du travail, art. L6222-7-1' }],
  show: String,
});

export const maximumDurationWithDisability = defineDatedValue({
  id: 'maximum-duration-disability',
  label: 'Durée maximale du contrat en cas de handicap reconnu ou de sport de haut niveau',
  unit: 'mois',
  amounts: [{ amount: 48, reference: 'Code du travail, art. R6222-47 et L6222-40' }],
  show: String,
});

export const maximumExtensionAfterFailure = defineDatedValue({
  id: 'maximum-extension-after-failure',
  label: 'Prolongation maximale après un échec à l’examen',
  unit: 'mois',
  amounts: [{ amount: 12, reference: 'Code du travail, art. L6222-11' }],
  show: String,
});

/** Each of the two trainings, with the employer and at the CFA, begins within it from the start of the contract. */
export const trainingStartWindow = defineDatedValue({
  id: 'training-start-window',
  label: 'Délai pour commencer la formation chez l’employeur et au CFA',
  unit: 'mois après le début du contrat',
  amounts: [{ from: '2019-01-01', amount: 3, reference: 'Code du travail, art. L6222-12' }],
  show: String,
});

export const endAfterExam = defineDatedValue({
  id: 'end-after-exam',
  label: 'Délai d’usage entre la fin des épreuves et la fin du contrat',
  unit: 'mois',
  amounts: [{ amount: 2, reference: 'Notice 51649 ; précis de l’apprentissage' }],
  show: String,
});
