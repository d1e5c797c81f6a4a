import { queryEntry } from '../../fields/nomenclatures';

/** National level of a diploma code, 3 to 8; 0 for none, null for a code of another list. */
export function diplomaLevel(code: string): number | null {
  const entry = queryEntry('diplomaLevelOfCode', code);
  if (entry === undefined) return null;
  return typeof entry['level'] === 'number' ? entry['level'] : 0;
}

/** Usual years of the courses whose length is the same everywhere. General knowledge: the user's own answer goes before it. */
const usualYears: Readonly<Record<string, number>> = { 33: 2, 34: 2, 41: 3, 54: 2, 55: 2, 63: 3, 64: 3, 73: 2, 75: 3 };

/** Years that a diploma usually takes; null where courses of different lengths share the code. */
export function usualDiplomaYears(code: string): number | null {
  return usualYears[code] ?? null;
}
