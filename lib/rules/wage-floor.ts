import { formatFrenchDate, type IsoDate } from '../fields/iso-date';
import { isBtpManagerAgreement, isBtpPayAgreement } from '../law/agreements';
import { amountOn } from '../law/dated-value';
import { formatPercent } from '../law/french-numbers';
import { bandOn, executionYearOn, toGridYear, type PayCalendar } from '../law/pay/pay-calendar';
import { bandLabels, btpGrid, legalGrid, type AgeBand, type GridYear, type PayGrid } from '../law/pay/pay-grid';
import { smicMonthly, smicMonthlyOn, smicZoneOf } from '../law/smic';

/** The lowest lawful rate of a day, with what it depends on. */
export interface WageFloor {
  readonly rate: number;
  readonly band: AgeBand;
  readonly year: GridYear;
}

/** The grid by its name for users. */
export interface NamedGrid {
  readonly grid: PayGrid;
  /** French, to follow « le minimum ». */
  readonly name: 'légal' | 'du BTP';
}

/** The legal grid in force on a day; null outside its table. */
export function legalGridOn(day: IsoDate): NamedGrid | null {
  const found = amountOn(legalGrid, day);
  return found.is === 'known' ? { grid: found.amount, name: 'légal' } : null;
}

/** The branch grid in force on a day; null outside its table. */
export function btpGridOn(day: IsoDate): NamedGrid | null {
  const found = amountOn(btpGrid, day);
  return found.is === 'known' ? { grid: found.amount, name: 'du BTP' } : null;
}

/** The grid that surely binds an agreement: the branch one for workers and staff of BTP, else the legal one. */
export function sureGridOf(idcc: string | null, day: IsoDate): NamedGrid | null {
  return idcc !== null && isBtpPayAgreement(idcc) ? btpGridOn(day) : legalGridOn(day);
}

/** Whether the branch grid is only presumed to bind the agreement. */
export function isPresumedBtp(idcc: string | null): boolean {
  return idcc !== null && isBtpManagerAgreement(idcc);
}

/**
 * The floor of a day in a grid, by the letter of D6222-31: a birthday in the month of the start, before the start, counts
 * from the first of the next month only. `yearsAhead` are years of apprenticeship that count as done.
 */
export function floorOn(grid: PayGrid, calendar: PayCalendar, day: IsoDate, yearsAhead = 0): WageFloor {
  const band = bandOn(calendar, day);
  const year = toGridYear(executionYearOn(calendar, day) + yearsAhead);
  return { rate: grid[band][year - 1] ?? 0, band, year };
}

/** « 18 à 20 ans, 2e année ». */
export function describeFloor({ band, year }: WageFloor): string {
  return `${bandLabels[band]}, ${year === 1 ? '1re' : `${year}e`} année`;
}

/** Facts by which a rate on the agreed minimum is compared with one on the SMIC. */
export interface BaseFacts {
  readonly conventionalMinimum: number | null;
  readonly startDate: IsoDate;
  readonly employerPostalCode: string | null;
}

/**
 * A rate as a percentage of the SMIC. Under 21 a rate on the agreed minimum counts by its amount; from 21 that minimum is
 * the base itself. Names what is missing when it cannot be told.
 */
export function rateOnSmic(rate: number, base: string, band: AgeBand, facts: BaseFacts): number | readonly string[] {
  const isAdult = band === 'from21' || band === 'from26';
  if (base !== 'SMC' || isAdult) return rate;
  if (facts.conventionalMinimum === null) return ['contract.conventionalMinimum'];
  const smic = smicMonthlyOn(smicZoneOf(facts.employerPostalCode), facts.startDate);
  // One cent is tolerated: the amount written on a pay slip is rounded. In percents of euros, one cent is 1.
  return smic.is === 'known' ? (rate * facts.conventionalMinimum + 1) / smic.amount : [smicMonthly.id];
}

/** « 45 % au lieu de 50 % au moins (18 à 20 ans, 2e année) ». */
export function tellTooLow(rate: number, floor: WageFloor): string {
  return `${formatPercent(rate)} au lieu de ${formatPercent(floor.rate)} au moins (${describeFloor(floor)})`;
}

/** « dès le 07/09/2027, 60 % au moins (18 à 20 ans, 2e année) au lieu de 50 % ». */
export function tellTooLowFrom(day: IsoDate, rate: number, floor: WageFloor): string {
  return `dès le ${formatFrenchDate(day)}, ${formatPercent(floor.rate)} au moins (${describeFloor(floor)}) au lieu de ${formatPercent(rate)}`;
}
