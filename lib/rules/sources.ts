import { isoDate, type IsoDate } from '../fields/iso-date';
import type { LegalSource } from './rule';

/** The day on which the whole catalogue was last compared with the texts. */
export const catalogueCheckedOn: IsoDate = isoDate('2026-11-23');

/** A text of law or an official page that was read. */
export function sourced(reference: string, url: string | null = null): LegalSource {
  return { reference, url, checkedOn: catalogueCheckedOn, isSourced: true };
}

/** Good practice without a text behind it; such a rule never blocks. */
export function unsourced(reference: string): LegalSource {
  return { reference, url: null, checkedOn: catalogueCheckedOn, isSourced: false };
}
