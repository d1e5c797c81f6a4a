import type { FieldId } from '../fields/catalogue';
import type { Look } from './define-rule';

export const disabilityBoxes = ['apprentice.disabledWorker', 'apprentice.disabilityYouthEquivalence', 'apprentice.disabilityBoeExtension'] as const;
export type DisabilityLooks = { readonly [Id in (typeof disabilityBoxes)[number]]: Look<boolean> };

/** Whether the apprentice declares a disability, and which boxes leave it open. The two recent boxes may be missing from a page. */
export function declaredDisability(looks: DisabilityLooks): { readonly is: 'yes' | 'no' } | { readonly is: 'unknown'; readonly missing: readonly FieldId[] } {
  const all = disabilityBoxes.map((field) => ({ field, look: looks[field] }));
  if (all.some(({ look }) => look.state === 'value' && look.value)) return { is: 'yes' };
  const missing = all.filter(({ field, look }) => look.state === 'unreadable' || (look.state === 'absent' && field === 'apprentice.disabledWorker'));
  return missing.length > 0 ? { is: 'unknown', missing: missing.map(({ field }) => field) } : { is: 'no' };
}
