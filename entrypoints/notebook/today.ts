import { isoDate, type IsoDate } from '../../lib/fields/iso-date';

/** The day it is here. */
export function today(): IsoDate {
  // Swedish writes a day as ISO does.
  return isoDate(new Date().toLocaleDateString('sv-SE'));
}
