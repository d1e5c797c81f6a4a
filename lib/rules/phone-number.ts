const ordinaryShapes = [
  /^0[1-9]\d{8}$/,
  /^\+33[1-9]\d{8}$/,
  // Overseas departments and collectivities, whose local numbers have six to nine digits.
  /^\+(?:262|508|590|594|596|681|687|689)\d{6,9}$/,
];

/** A telephone number without what people group digits with; a leading 00 is read as +. */
export function stripPhone(text: string): string {
  return text.replace(/[\s.()‐‑–-]/g, '').replace(/^00/, '+');
}

/** True for a French number: ten digits from 0, or +33 and nine digits, or an overseas code. */
export function isFrenchPhone(text: string): boolean {
  const digits = stripPhone(text);
  return ordinaryShapes.some((shape) => shape.test(digits));
}

/** True for French numbers that begin with 081, 082 or 089, which cost the caller extra. */
export function isPremiumPhone(text: string): boolean {
  return isFrenchPhone(text) && /^08[129]/.test(stripPhone(text).replace(/^\+33/, '0'));
}
