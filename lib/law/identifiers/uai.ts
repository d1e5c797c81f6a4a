import { compactCode } from './compact-code';

/** 23 letters: I, O and Q look like digits. */
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Seven digits and a letter; null when the text has another shape. */
export function parseUai(text: string): string | null {
  const compact = compactCode(text);
  return /^\d{7}[A-Z]$/.test(compact) ? compact : null;
}

/** The letter that goes with the seven digits of a school's number. */
export function uaiLetter(uai: string): string {
  return letters.charAt(Number(uai.slice(0, 7)) % letters.length);
}

/** Departments that the first three digits name; empty when they name none. Corsica: 620 and 720, 020 before. */
export function departmentsOfUai(uai: string): readonly string[] {
  const prefix = uai.slice(0, 3);
  if (prefix === '620') return ['2A'];
  if (prefix === '720') return ['2B'];
  if (prefix === '020') return ['2A', '2B'];
  if (/^9[78]\d$/.test(prefix)) return [prefix];
  return /^0(?:0[1-9]|[1-8]\d|9[0-5])$/.test(prefix) ? [prefix.slice(1)] : [];
}
