/** A French postal code: five digits, a department from 01 to 95, or overseas. */
export function isPostalCode(text: string): boolean {
  return /^(?:0[1-9]|[1-8]\d|9[0-578])\d{3}$/.test(text.trim());
}

/**
 * Departments that a postal code may belong to; empty when it has not the shape of one. Some communes are served from the
 * next department: a mismatch is a doubt, never a proof.
 */
export function departmentsOfPostalCode(code: string): readonly string[] {
  const trimmed = code.trim();
  if (!isPostalCode(trimmed)) return [];
  if (trimmed.startsWith('20')) return /^20[01]/.test(trimmed) ? ['2A'] : ['2B'];
  if (/^9[78]/.test(trimmed)) return trimmed === '97133' ? ['971', '977'] : trimmed === '97150' ? ['971', '978'] : [trimmed.slice(0, 3)];
  return [trimmed.slice(0, 2)];
}

/** Name of a commune for comparison: no case, accent, hyphen nor arrondissement, « St » written in full. */
export function foldCommune(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toUpperCase()
    .replace(/Œ/g, 'OE')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
    .replace(/ (?:\d{1,2}(?:ER|E|EME)? )?(?:ARRONDISSEMENT|\d{1,2}(?:ER|E|EME)?)$/, '')
    .replace(/\bSTE\b/g, 'SAINTE')
    .replace(/\bST\b/g, 'SAINT')
    .replace(/^(?:LE|LA|LES|L) /, '')
    .trim();
}

/** Post for large receivers: its code serves a town under a number of its own. */
export function isCedex(city: string): boolean {
  return /\bCEDEX\b/i.test(city);
}
