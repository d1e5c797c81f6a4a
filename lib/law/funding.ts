import { defineDatedValue } from './dated-value';

/** Paid by the employer to the CFA for a diploma of level 6 or 7, in euros. */
export const employerParticipation = defineDatedValue({
  id: 'employer-participation',
  label: 'Participation de l’employeur, diplôme de niveau 6 ou 7',
  unit: '€ par contrat',
  amounts: [{ from: '2025-07-01', amount: 750, reference: 'Code du travail, art. L6332-14 ; décret n° 2025-585 du 27 juin 2025' }],
  show: String,
});

/** The same for a new contract after a rupture of the same training, in euros. */
export const employerParticipationAfterRupture = defineDatedValue({
  id: 'employer-participation-after-rupture',
  label: 'Participation de l’employeur, nouveau contrat après une rupture',
  unit: '€ par contrat',
  amounts: [{ from: '2025-07-01', amount: 200, reference: 'Code du travail, art. L6332-14 ; décret n° 2025-585 du 27 juin 2025' }],
  show: String,
});

/** Share of remote training from which the funding is cut, in percent. */
export const remoteTrainingShare = defineDatedValue({
  id: 'remote-training-share',
  label: 'Part de formation à distance à partir de laquelle la prise en charge baisse de 20 %',
  unit: '% des heures',
  amounts: [{ from: '2025-07-01', amount: 80, reference: 'Code du travail, art. D6332-82-1 (décret n° 2025-586)' }],
  show: String,
});

/** Apprentices that one master may follow, one more when repeating. */
export const apprenticesPerMaster = defineDatedValue({
  id: 'apprentices-per-master',
  label: 'Apprentis suivis par un même maître d’apprentissage',
  unit: 'au plus (un de plus s’il redouble)',
  amounts: [{ amount: 2, reference: 'Code du travail, art. R6223-6' }],
  show: String,
});
