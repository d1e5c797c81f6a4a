import type { IsoDate } from '../fields/iso-date';
import { birthYearOfNir, type Nir } from '../law/identifiers/nir';

/** A number this much older than the apprentice is likely that of a parent. */
const generationYears = 15;

/** Whether a number is likely that of a parent: born fifteen years before at least. */
export function isLikelyOfParent(nir: Nir, birthDate: IsoDate, today: IsoDate): boolean {
  return birthYearOfNir(nir, Number(today.slice(0, 4))) <= Number(birthDate.slice(0, 4)) - generationYears;
}
