import type { FieldId } from '../fields/catalogue';
import type { Look } from './define-rule';
import type { Verdict } from './rule';

type Looks<Field extends FieldId> = { readonly [Id in Field]: Look };

/** Those of the boxes that are seen blank. What cannot be read is not blank. */
export function blankAmong<Field extends FieldId>(looks: Looks<Field>, fields: readonly Field[]): readonly Field[] {
  return fields.filter((field) => looks[field].state === 'empty');
}

/** Those of the boxes of which nothing is known: not on the page, or not recognized. */
export function absentAmong<Field extends FieldId>(looks: Looks<Field>, fields: readonly Field[]): readonly Field[] {
  return fields.filter((field) => looks[field].state === 'absent');
}

/**
 * Judges boxes that must all be filled, one by one: a blank one speaks even when another is not on the page;
 * with none blank, a box that is not on the page leaves the judgment open.
 */
export function judgeFilled<Field extends FieldId>(
  looks: Looks<Field>,
  fields: readonly Field[],
  tell: (blank: readonly Field[]) => string,
): Verdict {
  const blank = blankAmong(looks, fields);
  if (blank.length > 0) return { is: 'violation', message: tell(blank), fields: blank };
  const absent = absentAmong(looks, fields);
  return absent.length > 0 ? { is: 'incomplete', missing: absent } : { is: 'pass' };
}
