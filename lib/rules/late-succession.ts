import type { FieldId } from '../fields/catalogue';
import { ageOn, type IsoDate } from '../fields/iso-date';
import { maximumAge } from '../law/age-limits';
import { ageDeclarations, ageExemption, type DeclarationLooks } from './age-exemption';
import { contractKindSeen } from './contract-kind';
import type { Look } from './define-rule';
import { legalAmount } from './legal-amount';

/** Dates without which nothing can be said. */
export const lateSuccessionDates = ['apprentice.birthDate', 'contract.startDate', 'contract.conclusionDate'] as const;
/** Boxes looked at for who is over the age limit. */
export const lateSuccessionBoxes = [
  'contract.type', ...ageDeclarations, 'apprentice.lastPreparedDiploma', 'training.targetDiploma', 'apprentice.lastClass',
] as const;

const attemptBoxes = ['apprentice.lastPreparedDiploma', 'training.targetDiploma', 'apprentice.lastClass'] as const;
const failedClasses: readonly string[] = ['12', '22', '32'];

type LateSuccessionCase = { readonly [Id in (typeof lateSuccessionDates)[number]]: IsoDate } & DeclarationLooks & {
    readonly [Id in 'contract.type' | (typeof attemptBoxes)[number]]: Look<string>;
  };

export type LateSuccession = { readonly is: 'late' | 'inapplicable' } | { readonly is: 'incomplete'; readonly missing: readonly string[] };

/**
 * Whether a contract follows another after the age limit and no declaration lifts it (L6222-2, 1° and 2°): D6222-1 then sets
 * an age and a delay. A new try after a failed exam has no age limit.
 */
export function lateSuccession(values: LateSuccessionCase): LateSuccession {
  const limit = legalAmount(maximumAge, values['contract.conclusionDate']);
  if (limit === null) return { is: 'incomplete', missing: [maximumAge.id] };
  if (ageOn(values['apprentice.birthDate'], values['contract.startDate']) <= limit) return { is: 'inapplicable' };
  const kind = contractKindSeen(values['contract.type']);
  if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
  if (kind !== 'succession') return { is: 'inapplicable' };
  const exemption = ageExemption(values);
  if (exemption.is === 'held') return { is: 'inapplicable' };
  if (exemption.is === 'unknown') return { is: 'incomplete', missing: exemption.missing };
  const attempt = isNewTryAfterFailure(values);
  if (attempt === 'unknown') return { is: 'incomplete', missing: attemptBoxes.filter((field) => values[field].state !== 'value') satisfies FieldId[] };
  return { is: attempt ? 'inapplicable' : 'late' };
}

function isNewTryAfterFailure(values: LateSuccessionCase): boolean | 'unknown' {
  const type = values['contract.type'];
  if (type.state === 'value' && type.value !== '22') return false;
  const [prepared, target, lastClass] = attemptBoxes.map((field) => values[field]);
  if (lastClass?.state === 'value' && !failedClasses.includes(lastClass.value)) return false;
  if (prepared?.state === 'value' && target?.state === 'value' && prepared.value !== target.value) return false;
  return prepared?.state === 'value' && target?.state === 'value' && lastClass?.state === 'value' ? true : 'unknown';
}
