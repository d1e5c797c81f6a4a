import { defineDatedValue } from './dated-value';

/** Monday to Saturday, public holidays left out, after the start of the contract. */
export const depositWorkingDays = defineDatedValue({
  id: 'deposit-working-days',
  label: 'Délai pour transmettre le contrat à l’OPCO',
  unit: 'jours ouvrables après le début du contrat',
  amounts: [{ from: '2020-01-01', amount: 5, reference: 'Code du travail, art. D6224-1' }],
  show: String,
});

export const opcoDecisionDays = defineDatedValue({
  id: 'opco-decision-days',
  label: 'Délai de l’OPCO pour se prononcer (sans réponse : refus)',
  unit: 'jours après réception du dossier complet',
  amounts: [{ from: '2020-01-01', amount: 20, reference: 'Code du travail, art. D6224-2' }],
  show: String,
});

export const aidTransmissionMonths = defineDatedValue({
  id: 'aid-transmission-months',
  label: 'Délai de transmission pour ne pas perdre l’aide à l’embauche',
  unit: 'mois après la signature',
  amounts: [{ from: '2026-03-08', until: '2026-12-31', amount: 6, reference: 'Code du travail, art. D6243-1 et suivants ; décret n° 2026-168 du 6 mars 2026' }],
  show: String,
});

export const retentionYears = defineDatedValue({
  id: 'retention-years',
  label: 'Conservation de l’original signé et des pièces',
  unit: 'ans à compter de la signature',
  amounts: [{ from: '2023-01-01', amount: 5, reference: 'Notice 51649 (depuis la notice #07)' }],
  show: String,
});
