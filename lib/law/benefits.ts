import { defineDatedValue } from './dated-value';
import { formatDecimal } from './french-numbers';

const showEuros = (euros: number): string => formatDecimal(euros, 2);

/** What a meal counts for other employees, in euros. */
export const mealScale = defineDatedValue({
  id: 'meal-scale',
  label: 'Avantage en nature : un repas (autres salariés)',
  unit: '€ par repas',
  amounts: [
    { from: '2025-01-01', until: '2025-12-31', amount: 5.45, reference: 'Barème Urssaf 2025 des avantages en nature' },
    { from: '2026-01-01', amount: 5.5, reference: 'Barème Urssaf 2026 des avantages en nature' },
  ],
  show: showEuros,
  expectedRevision: '2027-01-01',
});

/** What a home of one main room counts each month for an employee below half the social security ceiling, in euros. */
export const singleRoomScale = defineDatedValue({
  id: 'single-room-scale',
  label: 'Avantage en nature : logement d’une pièce, première tranche (autres salariés)',
  unit: '€ par mois',
  amounts: [
    { from: '2025-01-01', until: '2025-12-31', amount: 78.7, reference: 'Barème Urssaf 2025 des avantages en nature' },
    { from: '2026-01-01', amount: 79.7, reference: 'Barème Urssaf 2026 des avantages en nature' },
  ],
  show: showEuros,
  expectedRevision: '2027-01-01',
});

/** Pay from which the first bracket of the lodging scale no longer applies, in euros a month. */
export const firstLodgingBracketEnd = defineDatedValue({
  id: 'first-lodging-bracket-end',
  label: 'Avantage en nature : salaire à partir duquel la première tranche du logement ne s’applique plus',
  unit: '€ brut par mois',
  amounts: [
    { from: '2025-01-01', until: '2025-12-31', amount: 1962.5, reference: 'Barème Urssaf 2025 des avantages en nature' },
    { from: '2026-01-01', amount: 2002.5, reference: 'Barème Urssaf 2026 des avantages en nature' },
  ],
  show: showEuros,
  expectedRevision: '2027-01-01',
});

/** Part of the scale that may be withheld from an apprentice, in percent. */
export const apprenticeBenefitShare = defineDatedValue({
  id: 'apprentice-benefit-share',
  label: 'Avantages en nature : part du barème qui peut être retenue à un apprenti',
  unit: '%',
  amounts: [{ amount: 75, reference: 'Code du travail, art. D6222-33' }],
  show: String,
});

/** Part of the month's pay that all benefits in kind together may take, in percent. */
export const benefitsPayShare = defineDatedValue({
  id: 'benefits-pay-share',
  label: 'Avantages en nature : part du salaire du mois à ne pas dépasser',
  unit: '%',
  amounts: [{ amount: 75, reference: 'Code du travail, art. D6222-33' }],
  show: String,
});
