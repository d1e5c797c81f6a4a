import type { SectionId } from '../../fields/catalogue';

/** The persons or places that a spelt-out label names as owner: « Nom du maître d’apprentissage n° 2 » is `master2`'s. Empty when it names none. */
export function ownersIn(spelt: string): readonly SectionId[] {
  const has = (pattern: RegExp) => pattern.test(spelt);
  if (has(/\b(?:representant|responsable|tuteur)s? leg/)) return ['legalRepresentative'];
  if (has(/\b(?:maitres?|tuteurs?|tutrice)\b/)) {
    const rank = /\b(?:maitres?|tuteur)(?: d)?(?: apprentissage)?(?: entreprise)?(?: numero)? ([12])\b|\b([12]) (?:maitre|tuteur)/.exec(spelt);
    const digit = rank?.[1] ?? rank?.[2];
    if (digit === undefined) return has(/\b(?:suppleant|adjoint)/) ? ['master2'] : ['master1', 'master2', 'masters'];
    return digit === '1' ? ['master1'] : ['master2'];
  }
  const found: SectionId[] = [];
  if (has(/\b(?:apprentie?s?|alternante?s?|apprenante?s?)\b/)) found.push('apprentice');
  if (has(/\b(?:employeurs?|entreprise|etablissement|societe)\b/) && !has(/\bcfa d? ?entreprise\b/)) found.push('employer');
  if (has(/\b(?:cfa|ofa|organisme|centre)\b/)) found.push('cfa');
  return found;
}
