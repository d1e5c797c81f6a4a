import { defineDatedValue, type DatedValue } from '../dated-value';

/** The four age bands of apprentices, in order. */
export type AgeBand = 'under18' | 'from18' | 'from21' | 'from26';
/** Year of apprenticeship as far as pay goes, from 1; year 4 keeps the third-year rate. */
export type GridYear = 1 | 2 | 3 | 4;
/** Rates in percent of the SMIC, or of the agreed minimum from 21. */
export type PayGrid = Readonly<Record<AgeBand, readonly [year1: number, year2: number, year3: number, year4: number]>>;

export const ageBands: readonly AgeBand[] = ['under18', 'from18', 'from21', 'from26'];
/** Ages that open the second, third and fourth band. */
export const bandAges = [18, 21, 26] as const;

export const bandLabels: Readonly<Record<AgeBand, string>> = {
  under18: 'moins de 18 ans',
  from18: '18 à 20 ans',
  from21: '21 à 25 ans',
  from26: '26 ans et plus',
};

/** Minimum rates of every apprentice. */
export const legalGrid: DatedValue<PayGrid> = defineDatedValue({
  id: 'legal-pay-grid',
  label: 'Rémunération minimale légale des apprentis',
  unit: '% du SMIC (ou du minimum conventionnel à partir de 21 ans), années 1 / 2 / 3',
  amounts: [{
    from: '2019-01-01',
    amount: { under18: [27, 39, 55, 55], from18: [43, 51, 67, 67], from21: [53, 61, 78, 78], from26: [100, 100, 100, 100] },
    reference: 'Code du travail, art. D6222-26 et D6222-27',
  }],
  show: showGrid,
});

/** Minimum rates in the companies of building and public works. Year 4 is not in the agreement: it keeps the third. */
export const btpGrid: DatedValue<PayGrid> = defineDatedValue({
  id: 'btp-pay-grid',
  label: 'Rémunération minimale des apprentis du bâtiment et des travaux publics',
  unit: '% du SMIC (ou du minimum conventionnel à partir de 21 ans), années 1 / 2 / 3',
  amounts: [{
    from: '2005-08-17',
    amount: { under18: [40, 50, 60, 60], from18: [50, 60, 70, 70], from21: [55, 65, 80, 80], from26: [100, 100, 100, 100] },
    reference: 'Accord BTP du 8 février 2005 (KALIARTI000005831375), étendu par arrêté du 10 août 2005',
  }],
  show: showGrid,
});

function showGrid(grid: PayGrid): string {
  return ageBands.map((band) => `${bandLabels[band]} : ${grid[band].slice(0, 3).join(' / ')}`).join(' ; ');
}
