import { validate as validateSiren } from 'stdnum/lib/esm/fr/siren.js';
import { validate as validateSiret } from 'stdnum/lib/esm/fr/siret.js';
import { luhnChecksumValidate } from 'stdnum/lib/esm/util/checksum.js';
import { compactCode } from './compact-code';

const laPoste = '356000000';

/** The 14 digits of an establishment; null when the text has another shape. */
export function parseSiret(text: string): string | null {
  const compact = compactCode(text);
  return /^\d{14}$/.test(compact) ? compact : null;
}

/**
 * Whether the last digit of a SIRET fits the others. Establishments of La Poste are numbered apart: the sum of their
 * digits is a multiple of 5, or the ordinary key is right.
 */
export function hasRightSiretKey(siret: string): boolean {
  // The library judges every number of La Poste but one by the sum alone.
  return validateSiret(siret).isValid || (siret.startsWith(laPoste) && luhnChecksumValidate(siret));
}

/** Whether the last digit of a SIREN, the first nine of a SIRET, fits the others. */
export function isSiren(text: string): boolean {
  return validateSiren(compactCode(text)).isValid;
}

/** The company of an establishment. */
export function sirenOf(siret: string): string {
  return siret.slice(0, 9);
}
