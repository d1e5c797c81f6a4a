import type { FieldId } from '../fields/catalogue';
import type { Look } from './define-rule';

/** What lifts the limit of 29 years by itself: disability, business project, elite sport (L6222-2, 3° to 5°). */
export const ageDeclarations = [
  'apprentice.disabledWorker', 'apprentice.disabilityYouthEquivalence', 'apprentice.disabilityBoeExtension',
  'apprentice.businessProject', 'apprentice.eliteAthlete',
] as const;

type AgeDeclaration = (typeof ageDeclarations)[number];
export type DeclarationLooks = { readonly [Id in AgeDeclaration]: Look<boolean> };

// The form has these boxes since *13 only: a page without them is no reason to doubt.
const recentBoxes: readonly AgeDeclaration[] = ['apprentice.disabilityYouthEquivalence', 'apprentice.disabilityBoeExtension'];

export type AgeExemption = { readonly is: 'held' | 'none' } | { readonly is: 'unknown'; readonly missing: readonly FieldId[] };

/** Whether one of the declarations lifts the age limit. One left without answer does not; one that is not on the page leaves it open. */
export function ageExemption(looks: DeclarationLooks): AgeExemption {
  if (ageDeclarations.some((field) => isYes(looks[field]))) return { is: 'held' };
  const missing = ageDeclarations.filter((field) => {
    const { state } = looks[field];
    return state === 'unreadable' || (state === 'absent' && !recentBoxes.includes(field));
  });
  return missing.length > 0 ? { is: 'unknown', missing } : { is: 'none' };
}

function isYes(look: Look<boolean>): boolean {
  return look.state === 'value' && look.value;
}
