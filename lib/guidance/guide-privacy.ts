import { foldLabel } from '../fields/label-text';
import type { SharedGuide } from './shared-guide';

/** What a sentence of a guide must not hold. `step` is from 0; null for the title or the author. The value itself is never repeated. */
export interface GuideProblem {
  readonly step: number | null;
  readonly reason: string;
}

/** A name of a profile. `isCommon`: a first name, which is also an ordinary word; it counts only where it is written as a name. */
export interface KnownName {
  readonly name: string;
  readonly isCommon: boolean;
}

const patterns: readonly { readonly looks: RegExp; readonly reason: string }[] = [
  { looks: /[^\s@]+\s?@\s?[^\s@]+\.[a-z]{2,}/i, reason: 'une adresse électronique y est écrite.' },
  { looks: /\bhttps?:|\bwww\.|\b[a-z0-9-]{2,}\.(?:fr|com|net|org|eu|io|info|app|gouv)\b/i, reason: 'une adresse de site y est écrite\u00a0: un guide ne contient pas de lien.' },
  { looks: /(?<!\d)[12](?:[\s.\u00a0-]?\d){1,4}[\s.\u00a0-]?(?:\d|2[ab])(?:[\s.\u00a0-]?[\dab]){6,9}/i, reason: 'un numéro qui ressemble à un numéro de sécurité sociale y est écrit.' },
  { looks: /(?<!\d)(?:\+\s?33|0)[\s.\u00a0-]?[1-9](?:[\s.\u00a0-]?\d\d){4}(?!\d)/, reason: 'un numéro de téléphone y est écrit.' },
  { looks: /(?<!\d)\d(?:[\s.\u00a0-]?\d){8,}/, reason: 'un numéro long, comme un SIRET, y est écrit.' },
];

/** Everything in a guide that looks personal: names of profiles, NIR, SIRET, electronic addresses, telephone numbers; and links. */
export function checkGuideWords({ title, author, steps }: SharedGuide, names: readonly KnownName[]): readonly GuideProblem[] {
  const known = names.flatMap((one) => {
    const folded = foldLabel(one.name);
    return folded.length < 3 ? [] : [{ ...one, folded }];
  });
  const judge = (text: string, step: number | null, knows: boolean): readonly GuideProblem[] => {
    const pattern = patterns.find(({ looks }) => looks.test(text));
    if (pattern !== undefined) return [{ step, reason: pattern.reason }];
    const low = ` ${foldLabel(text).replace(/[^a-z0-9]+/g, ' ')} `;
    const named = knows && known.some(({ name, folded, isCommon }) => low.includes(` ${folded.replace(/[^a-z0-9]+/g, ' ')} `) && (!isCommon || isWrittenAsName(text, name)));
    return named ? [{ step, reason: 'le nom d’une de vos fiches y est écrit.' }] : [];
  };
  // The author signs with a name: it is compared with no profile.
  return [...judge(title, null, true), ...judge(author, null, false), ...steps.flatMap(({ sentence }, step) => judge(sentence, step, true))];
}

/** Inside a sentence, with a capital: « Pierre » and not « pierre », nor « Pierre naturelle » at its beginning. */
function isWrittenAsName(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at > 0 && /\p{Lu}/u.test(text.charAt(at));
}
