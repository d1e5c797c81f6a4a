import { addDays, type IsoDate } from '../../fields/iso-date';
import { formatEuros } from '../french-numbers';
import type { CheckedCase } from './check-pay-case';
import { payAmount, timeFactor, type WageBase } from './pay-amount';
import type { PayCase } from './pay-case';
import type { AgeBand } from './pay-grid';
import { ratePeriod } from './period-rate';
import type { WageLineId } from './wage-lines';

/** One line of the pay table. */
export interface PayPeriod {
  readonly line: WageLineId;
  /** First and last day, both inside. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rate: number;
  readonly base: WageBase;
  /** What 100 % is worth for 35 hours, in euros; null when the SMIC of the case is unknown. */
  readonly monthlyBase: number | null;
  /** Euros a month for the weekly time; null when it cannot be told. */
  readonly amount: number | null;
  readonly band: AgeBand;
  /** French sentences. */
  readonly why: readonly string[];
}

/** Cuts a contract at each execution year and age band, and gives each piece its lowest lawful rate. */
export function layOutPeriods(pay: PayCase, checked: CheckedCase, smic: number | null): readonly PayPeriod[] {
  const { startDate, endDate, calendar } = checked;
  const changes = calendar.bandChanges.filter(({ birthday }) => birthday > startDate).map(({ day }) => day);
  const cuts = [...new Set([startDate, ...calendar.anniversaries, ...changes])].filter((day) => day >= startDate && day <= endDate).sort();
  const periods: PayPeriod[] = [];
  for (const [place, from] of cuts.entries()) {
    const next = cuts[place + 1];
    const period = computePeriod(pay, checked, smic, from, next === undefined ? endDate : addDays(next, -1));
    const last = periods.at(-1);
    const isSameLine = last?.line.year === period.line.year;
    if (isSameLine && last.rate === period.rate && last.base === period.base) periods[periods.length - 1] = { ...last, to: period.to };
    else periods.push(isSameLine ? { ...period, line: { year: period.line.year, period: 2 } } : period);
  }
  return periods;
}

function computePeriod(pay: PayCase, checked: CheckedCase, smic: number | null, from: IsoDate, to: IsoDate): PayPeriod {
  const { base, monthlyBase } = chooseBase(pay, checked, smic, from);
  const factor = timeFactor(pay.weeklyMinutes, checked.startDate);
  const { rate, band, year, why } = ratePeriod(checked, from, monthlyBase === null || factor === null ? null : monthlyBase * factor);
  const amount = monthlyBase === null ? null : payAmount(rate, monthlyBase, pay.weeklyMinutes, checked.startDate);
  return {
    // `checkPayCase` refuses more than four years.
    line: { year: year === 1 || year === 2 || year === 3 ? year : 4, period: 1 },
    from,
    to,
    rate,
    base,
    monthlyBase,
    amount,
    band,
    why: base === 'SMC' && smic !== null ? [...why, `Dès 21 ans, le minimum de votre convention (${formatEuros(monthlyBase ?? 0)}) remplace le SMIC (${formatEuros(smic)}), car il est plus élevé.`] : why,
  };
}

/** From 21, the agreed minimum of the job when it is higher than the SMIC. */
function chooseBase({ conventionalMinimum }: PayCase, checked: CheckedCase, smic: number | null, from: IsoDate): { readonly base: WageBase; readonly monthlyBase: number | null } {
  const { band } = ratePeriod(checked, from, null);
  const isAdult = band === 'from21' || band === 'from26';
  const isSmc = isAdult && conventionalMinimum !== null && smic !== null && conventionalMinimum > smic;
  return isSmc ? { base: 'SMC', monthlyBase: conventionalMinimum } : { base: 'SMIC', monthlyBase: smic };
}
