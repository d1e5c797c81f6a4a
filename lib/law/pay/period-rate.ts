import type { IsoDate } from '../../fields/iso-date';
import { formatEuros, formatPercent } from '../french-numbers';
import { executionYearOn, proposedBandOn, toGridYear, type PayCalendar } from './pay-calendar';
import { bandLabels, type AgeBand, type GridYear } from './pay-grid';
import { minimumRate, type PayScale } from './pay-scale';
import type { PreviousFloor } from './special-pay';

/** What was found of a case before its periods are computed. */
export interface PayContext {
  readonly calendar: PayCalendar;
  readonly scale: PayScale;
  readonly missingYears: number;
  readonly isLicencePro: boolean;
  /** Year of the held diploma to which 15 points are added; null when they are not due. */
  readonly fifteenPointsYear: number | null;
  readonly previous: PreviousFloor | null;
  readonly isDisabledWorker: boolean;
}

export interface PeriodRate {
  /** Percent, two decimals at most. */
  readonly rate: number;
  readonly band: AgeBand;
  /** Year of the contract, from 1. */
  readonly year: number;
  readonly gridYear: GridYear;
  /** French sentences: where the rate comes from. */
  readonly why: readonly string[];
}

/** The increases of D6222-28 to D6222-30 stop there (D6222-31). */
const highestIncreasedRate = 100;

/** The lowest rate that every text allows from a day on; `monthlyPay` is what 100 % is worth, null when unknown. */
export function ratePeriod(context: PayContext, day: IsoDate, monthlyPay: number | null): PeriodRate {
  const { calendar, scale } = context;
  const year = executionYearOn(calendar, day);
  const band = proposedBandOn(calendar, day);
  const gridYear = toGridYear(Math.max(year + context.missingYears, context.isLicencePro ? 2 : 1));
  const floors = [
    gridFloor(context, band, year, gridYear),
    fifteenPointsFloor(context, band),
    disabledExtensionFloor(context, band, year),
    previousContractFloor(context.previous, monthlyPay),
  ].filter((floor) => floor !== null);
  const rate = Math.max(...floors.map((floor) => floor.rate));
  const why = floors.filter((floor, place) => place === 0 || floor.rate >= minimumRate(scale, band, gridYear)).map((floor) => floor.why);
  return { rate, band, year, gridYear, why };
}

interface Floor {
  readonly rate: number;
  readonly why: string;
}

function gridFloor({ scale, isLicencePro }: PayContext, band: AgeBand, year: number, gridYear: GridYear): Floor {
  const rate = minimumRate(scale, band, gridYear);
  const legal = scale.legal[band][gridYear - 1] ?? 0;
  const isPaidAhead = gridYear !== toGridYear(year);
  const reason = isLicencePro && year === 1 && gridYear === 2 ? 'licence professionnelle' : 'durée réduite';
  const paidAs = isPaidAhead ? `, payée comme une ${ordinal(gridYear)} (${reason})` : '';
  const minimum = scale.btp === null ? `minimum légal ${formatPercent(legal)}` : `minimum du BTP ${formatPercent(rate)}, minimum légal ${formatPercent(legal)}`;
  return { rate, why: `${ordinal(year)} de contrat${paidAs}, ${bandLabels[band]} : ${minimum}.` };
}

function fifteenPointsFloor({ scale, fifteenPointsYear }: PayContext, band: AgeBand): Floor | null {
  if (fifteenPointsYear === null) return null;
  const held = minimumRate(scale, band, toGridYear(fifteenPointsYear));
  const rate = Math.min(highestIncreasedRate, held + 15);
  return { rate, why: `Diplôme de même niveau et en rapport direct, en un an au plus : ${formatPercent(held)} (dernière année du diplôme déjà obtenu) et 15 points, soit ${formatPercent(rate)}.` };
}

function disabledExtensionFloor({ scale, isDisabledWorker }: PayContext, band: AgeBand, year: number): Floor | null {
  if (!isDisabledWorker || year < 4) return null;
  const last = minimumRate(scale, band, 3);
  const rate = Math.min(highestIncreasedRate, last + 15);
  return { rate, why: `Durée prolongée en raison du handicap : ${formatPercent(last)} et 15 points, soit ${formatPercent(rate)}.` };
}

function previousContractFloor(previous: PreviousFloor | null, monthlyPay: number | null): Floor | null {
  if (previous === null) return null;
  if (previous.rate !== null) {
    const rate = capRate(previous.rate);
    const known = previous.by === 'pay-at-most' ? 'Truelle garde le dernier pourcentage payé, faute de connaître le minimum de cette année-là' : 'la rémunération ne baisse pas après un diplôme obtenu';
    return rate === null ? null : { rate, why: `Dernière année du contrat précédent à ${formatPercent(previous.rate)} : ${known}.` };
  }
  if (previous.payCents === null || monthlyPay === null || monthlyPay <= 0) return null;
  const rate = capRate(previous.payCents / monthlyPay);
  return rate === null ? null : { rate, why: `Dernière année du contrat précédent à ${formatEuros(previous.payCents / 100)} par mois : il faut ${formatPercent(rate)} pour ne pas baisser.` };
}

/** Two decimals, rounded up, 100 at most; null for what is no rate. */
function capRate(rate: number): number | null {
  if (!Number.isFinite(rate) || rate <= 0) return null;
  return Math.min(highestIncreasedRate, Math.ceil(rate * 100 - 1e-6) / 100);
}

function ordinal(year: number): string {
  return year === 1 ? '1re année' : `${year}e année`;
}
