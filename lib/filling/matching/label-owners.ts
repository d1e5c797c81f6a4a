import type { SectionId } from '../../fields/catalogue';

/** The persons or places that a spelt-out label names as owner: « Nom du maître d’apprentissage n° 2 » is `master2`'s. Empty when it names none. */
export function ownersIn(spelt: string): readonly SectionId[] {
  const has = (pattern: RegExp) => pattern.test(spelt);
  if (has(/\b(?:representant|responsable|tuteur)s? leg/)) return ['legalRepresentative'];
  if (has(/\b(?:maitres?|tuteurs?|tutrice)\b/)) {
    const digit = [...spelt.matchAll(/(?:^| )([12])(?= |$)/g)].at(-1)?.[1];
    if (digit === undefined) return has(/\b(?:suppleant|adjoint)/) ? ['master2'] : ['master1', 'master2', 'masters'];
    return digit === '1' ? ['master1'] : ['master2'];
  }
  const found: SectionId[] = [];
  if (has(/\b(?:apprentie?s?|alternante?s?|apprenante?s?)\b/)) found.push('apprentice');
  if (has(/\b(?:employeurs?|entreprise|etablissement|societe)\b/)) found.push('employer');
  if (has(/\bsiteformation\b/)) found.push('site');
  if (has(/\b(?:cfa|ofa)\b|\b(?:organisme|centre)(?: de)? formation\b|^organisme$/)) found.push('cfa');
  return found;
}
