import { catalogue, type FieldId } from '../fields/catalogue';

/** « a », « a et b », « a, b et c »: things named one after the other in a sentence. */
export function listInFrench(things: readonly string[], last: 'et' | 'ou' = 'et'): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} ${last} ${things.slice(-1).join('')}`;
}

/** Boxes named as the form prints them, in quotes. */
export function nameBoxes(fields: readonly FieldId[]): string {
  return listInFrench(fields.map((field) => `« ${catalogue[field].label} »`));
}
