import { queryEntry } from '../../fields/nomenclatures';
import { compactCode } from './compact-code';

/** What the portal writes when the certification is not in its list. */
export const certificationNotFound = '99';

/** Eight characters of the national list, without the letter that some lists add; null when the text has another shape. */
export function parseDiplomaCode(text: string): string | null {
  const [, code] = /^(\d[0-9A-Z]{7})[A-Z]?$/.exec(compactCode(text)) ?? [];
  return code ?? null;
}

/** Diploma codes of the form that go with the first three characters; null when they are of no known family. */
export function diplomasOfDiplomaCode(code: string): readonly string[] | null {
  const entry = queryEntry('diplomaCodePrefix', code.slice(0, 3));
  const diplomas = entry?.['diploma14'];
  if (!Array.isArray(diplomas)) return null;
  const known = diplomas.filter((diploma) => typeof diploma === 'string');
  // 010 holds both the certificates of level 3 and the specialisations of level 4.
  return entry?.code === '010' ? [...known, '44'] : known;
}
