import { fieldIds, type FieldId } from '../fields/catalogue';
import type { PageReading } from '../fields/reading';
import type { Seen } from '../fields/values';
import type { Identification } from './fill-plan';
import { readShown } from './planning/read-shown';
import { splitShown } from './planning/joined-answers';

/**
 * What the page says of each field, for the rules: a value, blank, or something that cannot be read.
 * Fields that were not recognized, or between which nothing decides, are missing from the record: nobody may conclude from them.
 */
export function readValues(reading: PageReading, { matches }: Pick<Identification, 'matches'>): Readonly<Partial<Record<FieldId, Seen>>> {
  const controls = new Map(reading.controls.map((control) => [control.id, control]));
  const seen: Partial<Record<FieldId, Seen>> = {};
  for (const { control: id, field } of matches) {
    const control = controls.get(id);
    if (control === undefined) continue;
    const joined = fieldIds.filter((one) => matches.some((match) => match.control === id && match.field === one));
    seen[field] = joined.length > 1 ? splitShown(joined, field, control) : readShown(field, control);
  }
  return seen;
}
