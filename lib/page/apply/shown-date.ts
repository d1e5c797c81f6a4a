import { parseIsoDate, type IsoDate } from '../../fields/iso-date';
import { foldLabel } from '../../fields/label-text';
import { monthNumber } from '../scan/split-parts';

/** Reads a day as pages show it: `03/09/2026`, `3.9.2026`, `2026-09-03`, `3 septembre 2026`. Null for anything else, two-digit years too. */
export function parseShownDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  const french = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(trimmed);
  if (french !== null) return toDay(french[3], french[2], french[1]);
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:T[\d:.]+Z?)?$/.exec(trimmed);
  if (iso !== null) return toDay(iso[1], iso[2], iso[3]);
  const written = /^(?:[a-z]+\s)?(\d{1,2})(?:er)?\s([a-z]+)\s(\d{4})$/.exec(foldLabel(trimmed));
  return written === null ? null : toDay(written[3], String(monthNumber(written[2] ?? '') ?? ''), written[1]);
}

function toDay(year = '', month = '', day = ''): IsoDate | null {
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
