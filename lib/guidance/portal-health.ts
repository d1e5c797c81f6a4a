import type { FieldId } from '../fields/catalogue';
import type { Identification } from '../filling/fill-plan';

/** How well one step of a portal was recognized: names of fields and a number, no value. */
export interface StepCoverage {
  readonly fields: readonly FieldId[];
  /** Controls of the form that were not recognized, or between whose fields nothing decided. */
  readonly left: number;
}

/** What a reading comes to. */
export function coverageOf({ matches, ambiguous, unrecognized }: Identification): StepCoverage {
  return { fields: [...new Set(matches.map(({ field }) => field))].sort(), left: ambiguous.length + unrecognized.length };
}

/**
 * The fields that went missing since the step was last recognized well; empty when nothing is wrong. A field that is gone is no sign alone:
 * the page hides what the contract does not need. It is one when, at the same time, more controls than before are not understood.
 */
export function missingSince(before: StepCoverage | undefined, now: StepCoverage): readonly FieldId[] {
  if (before === undefined || now.left <= before.left) return [];
  const here = new Set(now.fields);
  return before.fields.filter((field) => !here.has(field));
}

/**
 * What to keep after a reading. A drop changes nothing, so that a reload does not make it forgotten; otherwise the fields of one visit add up,
 * because no contract shows them all. Gives back the same coverage when there is no news.
 */
export function keepCoverage(before: StepCoverage | undefined, now: StepCoverage): StepCoverage | undefined {
  if (now.fields.length === 0 || missingSince(before, now).length > 0) return before;
  if (before === undefined) return now;
  const fields = [...new Set([...before.fields, ...now.fields])].sort();
  const left = Math.max(before.left, now.left);
  return fields.length === before.fields.length && left === before.left ? before : { fields, left };
}
