import { compactCode } from './compact-code';

/** Own number of a person at the register of births, 13 characters, with or without its key. */
export interface Nir {
  readonly body: string;
  readonly key: string | null;
  readonly sex: 'M' | 'F';
  /** Given to who waits for a final number. */
  readonly isProvisional: boolean;
  /** Last two digits of the year of birth. */
  readonly year: string;
  /** Two digits; beyond 12 for a civil record without a month. */
  readonly month: string;
  /** Two characters: department, 2A, 2B, 97 and 98 overseas, 99 abroad. */
  readonly department: string;
  /** Three digits: overseas, the first completes the department. */
  readonly commune: string;
}

// The masks of public tools take 1 and 2 alone; 3, 4, 7 and 8 are provisional numbers.
const shape = /^[123478]\d{4}(?:\d\d|2[AB])\d{6}(?:\d\d)?$/;

/** Reads a NIR; null when it has not the shape of one. */
export function parseNir(text: string): Nir | null {
  const compact = compactCode(text);
  if (!shape.test(compact)) return null;
  const first = compact.charAt(0);
  return {
    body: compact.slice(0, 13),
    key: compact.length === 15 ? compact.slice(13) : null,
    sex: '137'.includes(first) ? 'M' : 'F',
    isProvisional: '3478'.includes(first),
    year: compact.slice(1, 3),
    month: compact.slice(3, 5),
    department: compact.slice(5, 7),
    commune: compact.slice(7, 10),
  };
}

/** The key of the 13 first characters: 97 less their remainder by 97, Corsica counted as 19 (2A) or 18 (2B). */
export function computeNirKey(body: string): string {
  const digits = body.replace('2A', '19').replace('2B', '18');
  return String(97 - (Number(digits) % 97)).padStart(2, '0');
}

/** Department codes that a number may carry for a birth in that department; `20` and older codes where they were in use. */
export function nirDepartmentsOf(department: string, birthYear: number): readonly string[] {
  if (department === '2A' || department === '2B') return birthYear >= 1976 ? [department] : ['20', department];
  return sameTerritory[department] ?? [department];
}

// Mayotte was 985 until 30 March 2011; Saint-Barthélemy and Saint-Martin belonged to Guadeloupe until 2007 (general knowledge).
const sameTerritory: Readonly<Record<string, readonly string[]>> = { 976: ['976', '985'], 977: ['977', '971'], 978: ['978', '971'] };

/** The birth department as a NIR writes it: three characters overseas, two elsewhere. */
export function departmentOfNir({ department, commune }: Nir): string {
  return department === '97' || department === '98' ? department + commune.charAt(0) : department;
}

/** Year of birth on four digits, taken as past on a day of that year: 20yy when it has come, else 19yy. */
export function birthYearOfNir({ year }: Nir, todayYear: number): number {
  const thisCentury = Math.floor(todayYear / 100) * 100 + Number(year);
  return thisCentury <= todayYear ? thisCentury : thisCentury - 100;
}
