import type { FieldId } from '../fields/catalogue';
import type { ValueOf } from '../fields/formats';
import { formatPercent } from '../law/french-numbers';
import { payCalendar } from '../law/pay/pay-calendar';
import { legalGrid } from '../law/pay/pay-grid';
import type { Verdict } from './rule';
import { describeFloor, floorOn, rateOnSmic, sureGridOf } from './wage-floor';

export const firstRate = 'contract.wages.year1.period1.rate';
export const specialRateNeeds = [firstRate, 'apprentice.birthDate', 'contract.startDate'] as const satisfies readonly FieldId[];
export const specialRateMayKnow = ['contract.wages.year1.period1.base', 'employer.idcc', 'contract.conclusionDate', 'contract.conventionalMinimum', 'employer.address.postalCode'] as const satisfies readonly FieldId[];

export type SpecialRateValues = { readonly [Id in (typeof specialRateNeeds)[number]]: ValueOf<Id> } & { readonly [Id in (typeof specialRateMayKnow)[number]]: ValueOf<Id> | null };

/** Judges the first rate as that of a later year of apprenticeship; `tell` says what to do and why. */
export function judgeFirstRateAhead(values: SpecialRateValues, yearsAhead: number, also: FieldId, tell: (rate: string, floor: string) => string): Verdict {
  const startDate = values['contract.startDate'];
  const idcc = values['employer.idcc'];
  const named = sureGridOf(idcc, values['contract.conclusionDate'] ?? startDate);
  if (named === null) return { is: 'incomplete', missing: [legalGrid.id] };
  const floor = floorOn(named.grid, payCalendar(values['apprentice.birthDate'], startDate), startDate, yearsAhead);
  const rate = values[firstRate];
  const onSmic = rateOnSmic(rate, values['contract.wages.year1.period1.base'] ?? 'SMIC', floor.band, {
    startDate, conventionalMinimum: values['contract.conventionalMinimum'], employerPostalCode: values['employer.address.postalCode'],
  });
  if (typeof onSmic !== 'number') return { is: 'incomplete', missing: onSmic };
  if (onSmic < floor.rate) {
    const isRaised = values['contract.wages.year1.period1.base'] !== 'SMC';
    return {
      is: 'violation',
      message: tell(formatPercent(rate), `${formatPercent(floor.rate)}, minimum ${named.name} pour ${describeFloor(floor)}`),
      fields: [firstRate, also],
      corrections: isRaised ? [{ field: firstRate, value: floor.rate }] : [],
    };
  }
  // Without an agreement only the legal minimum was looked at: it can accuse, not acquit.
  return idcc === null ? { is: 'incomplete', missing: ['employer.idcc'] } : { is: 'pass' };
}
