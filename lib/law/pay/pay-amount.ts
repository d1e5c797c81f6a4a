import { formatFrenchDate, type IsoDate } from '../../fields/iso-date';
import { amountOn, explainOutside } from '../dated-value';
import { formatEuros } from '../french-numbers';
import { smicMonthly, smicMonthlyMayotte, smicMonthlyOn, smicZoneOf } from '../smic';
import { legalWeeklyMinutes, overtimeIncreases } from '../working-time';
import type { PayCase } from './pay-case';

export type WageBase = 'SMIC' | 'SMC';

/** The SMIC that serves a contract, or why there is none. */
export interface SmicOfCase {
  readonly amount: number | null;
  /** French; empty when the SMIC of the first day is known. */
  readonly note: string;
}

/** Overtime is counted up to this weekly time; beyond, the time itself is wrong. */
const longestWeekMinutes = 48 * 60;
const increasedFirstMinutes = 8 * 60;

/** The SMIC of the first day; when it is not yet set, that of the signature or of today, and the note says so. */
export function findSmic(pay: PayCase, startDate: IsoDate): SmicOfCase {
  const zone = smicZoneOf(pay.employerPostalCode);
  const onStart = smicMonthlyOn(zone, startDate);
  if (onStart.is === 'known') return { amount: onStart.amount, note: '' };
  const outside = explainOutside(zone === 'mayotte' ? smicMonthlyMayotte : smicMonthly, startDate);
  if (onStart.why !== 'revision-expected') return { amount: null, note: outside };
  for (const day of [pay.conclusionDate, pay.facts.today]) {
    if (day === null || day > startDate) continue;
    const earlier = smicMonthlyOn(zone, day);
    if (earlier.is === 'known') {
      return { amount: earlier.amount, note: `Le SMIC du ${formatFrenchDate(startDate)} n’est pas encore connu : montants calculés avec celui du ${formatFrenchDate(day)} (${formatEuros(earlier.amount)}), à revoir s’il augmente avant le début.` };
    }
  }
  return { amount: null, note: outside };
}

/** Pay of a month in euros, rounded up to the cent: below 35 hours in proportion, above with the increases of overtime. Null beyond 48 hours. */
export function payAmount(rate: number, monthlyBase: number, weeklyMinutes: number | null, day: IsoDate): number | null {
  const factor = timeFactor(weeklyMinutes, day);
  return factor === null ? null : roundUpToCent((rate * monthlyBase * factor) / 100);
}

/** Euros rounded up to the cent. */
export function roundUpToCent(euros: number): number {
  // The margin keeps 933,51 that floats hold as 933,5100000001 from becoming 933,52.
  return Math.ceil(euros * 100 - 1e-6) / 100;
}

/** How many times the pay of 35 hours a weekly time is worth; null when it cannot be told. */
export function timeFactor(weeklyMinutes: number | null, day: IsoDate): number | null {
  const legal = amountOn(legalWeeklyMinutes, day);
  const increases = amountOn(overtimeIncreases, day);
  if (legal.is !== 'known' || increases.is !== 'known') return null;
  if (weeklyMinutes === null) return 1;
  if (weeklyMinutes <= 0 || weeklyMinutes > longestWeekMinutes) return null;
  if (weeklyMinutes <= legal.amount) return weeklyMinutes / legal.amount;
  const extra = weeklyMinutes - legal.amount;
  const first = Math.min(extra, increasedFirstMinutes);
  const { first: firstIncrease, further } = increases.amount;
  return 1 + (first * (1 + firstIncrease / 100) + (extra - first) * (1 + further / 100)) / legal.amount;
}
