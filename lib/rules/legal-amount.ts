import type { IsoDate } from '../fields/iso-date';
import { amountOn, type DatedValue } from '../law/dated-value';

/** The amount of a legal value on a day; null outside its table: the rule is then incomplete and names the value. */
export function legalAmount<Amount>(value: DatedValue<Amount>, day: IsoDate): Amount | null {
  const result = amountOn(value, day);
  return result.is === 'known' ? result.amount : null;
}
