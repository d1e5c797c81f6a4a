import { ageOn, type IsoDate } from '../fields/iso-date';
import { majorityAge } from '../law/majority';
import { legalAmount } from './legal-amount';

/** Whether a person is under age on a day; of age from the birthday itself. `unknown` outside the table of the law. */
export function isMinorOn(birthDate: IsoDate, day: IsoDate): boolean | 'unknown' {
  const age = legalAmount(majorityAge, day);
  return age === null ? 'unknown' : ageOn(birthDate, day) < age;
}

/**
 * Whether somebody must act for the apprentice on a day. Emancipation counts only once the user says so: it is rare,
 * and no box of the form tells it.
 */
export function needsLegalRepresentative(birthDate: IsoDate, day: IsoDate, isEmancipated: boolean | null): boolean | 'unknown' {
  return isEmancipated === true ? false : isMinorOn(birthDate, day);
}
