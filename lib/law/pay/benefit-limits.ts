import { formatFrenchDate, type IsoDate } from '../../fields/iso-date';
import { apprenticeBenefitShare, benefitsPayShare, mealScale } from '../benefits';
import { amountOn } from '../dated-value';
import { formatEuros } from '../french-numbers';

/** How far benefits in kind may be withheld from the pay. */
export interface BenefitLimits {
  /** All benefits of a month together, in euros. */
  readonly monthly: number;
  /** One meal, in euros; null when the scale of the year is not known. */
  readonly meal: number | null;
  /** In French. */
  readonly why: string;
}

/** The limits for a gross pay of the month on a day; null when the pay is unknown. Rounded down to the cent. */
export function limitBenefits(grossEuros: number | null, day: IsoDate): BenefitLimits | null {
  const payShare = amountOn(benefitsPayShare, day);
  if (grossEuros === null || payShare.is !== 'known') return null;
  const monthly = roundDownToCent((grossEuros * payShare.amount) / 100);
  const meal = limitMeal(day);
  const mealText = meal === null ? `le barème d’un repas au ${formatFrenchDate(day)} n’est pas connu` : `un repas : ${formatEuros(meal)} au plus`;
  return { monthly, meal, why: `Repas et logement ne peuvent pas dépasser ensemble ${formatEuros(monthly)} par mois (trois quarts du salaire) ; ${mealText}.` };
}

/** The most that may be withheld for one meal, in euros; null when the scale of the day is not known. */
export function limitMeal(day: IsoDate): number | null {
  const scale = amountOn(mealScale, day);
  const share = amountOn(apprenticeBenefitShare, day);
  return scale.is === 'known' && share.is === 'known' ? roundDownToCent((scale.amount * share.amount) / 100) : null;
}

function roundDownToCent(euros: number): number {
  return Math.floor(euros * 100 + 1e-6) / 100;
}
