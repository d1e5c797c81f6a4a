import { defineDatedValue } from './dated-value';

const showHours = (minutes: number): string => String(minutes / 60);

/** In minutes a week. */
export const legalWeeklyMinutes = defineDatedValue({
  id: 'legal-weekly-time',
  label: 'Durée légale du travail',
  unit: 'heures par semaine',
  amounts: [{ from: '2002-01-01', amount: 2100, reference: 'Code du travail, art. L3121-27' }],
  show: showHours,
});

/** In minutes a week; building sites and the labour inspector may allow more. */
export const minorWeeklyMinutes = defineDatedValue({
  id: 'minor-weekly-time',
  label: 'Durée du travail avant 18 ans',
  unit: 'heures par semaine',
  amounts: [{ amount: 2100, reference: 'Code du travail, art. L3162-1' }],
  show: showHours,
});

/** In minutes a week. */
export const minorSiteWeeklyMinutes = defineDatedValue({
  id: 'minor-site-weekly-time',
  label: 'Durée du travail avant 18 ans sur les chantiers',
  unit: 'heures par semaine au plus',
  amounts: [{ from: '2019-01-01', amount: 2400, reference: 'Code du travail, art. L3162-1 et R3162-1 (décret n° 2018-1139)' }],
  show: showHours,
});

/** In hours a year. */
export const yearlyWorkingHours = defineDatedValue({
  id: 'yearly-working-time',
  label: 'Durée annuelle du travail',
  unit: 'heures',
  amounts: [{ amount: 1607, reference: 'Code du travail, art. L3121-41' }],
  show: String,
});

/** In percent of the working time of the contract. */
export const minimumTrainingShare = defineDatedValue({
  id: 'minimum-training-share',
  label: 'Part minimale de la formation au CFA',
  unit: '% de la durée du contrat',
  amounts: [{ amount: 25, reference: 'Code du travail, art. L6211-2' }],
  show: String,
});

/** Increases of the first eight hours beyond 35, then of the others, in percent, without an agreement that says otherwise. */
export const overtimeIncreases = defineDatedValue({
  id: 'overtime-increases',
  label: 'Majoration des heures au-delà de 35 (8 premières / suivantes)',
  unit: '%',
  amounts: [{ amount: { first: 25, further: 50 }, reference: 'Code du travail, art. L3121-36 et L6222-28' }],
  show: ({ first, further }) => `${first} / ${further}`,
});
