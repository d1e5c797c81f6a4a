import { catalogue, type FieldId } from '../../fields/catalogue';
import type { ControlReading } from '../../fields/reading';
import type { FieldValue } from '../../fields/values';
import type { ChosenAction } from './choose-action';

/** How a value goes into the boxes of a split answer: by what each is for, else by their sizes; refused when neither tells. */
export function splitTexts(field: FieldId, value: FieldValue, { parts }: ControlReading): ChosenAction {
  const boxes = parts ?? [];
  const { format } = catalogue[field];
  const sizes = boxes.map(({ maxLength }) => maxLength ?? 0);
  if (format === 'date') {
    if (boxes.length !== 3) return { refused: 'wrong-kind' };
    const year = boxes.findIndex(({ hint }) => /^(?:a{2,4}|y{2,4}|ann[ée]e|year)/i.test(hint));
    const size = year >= 0 ? sizes[year] : sizes.every((one) => one === 2) ? 2 : 0;
    return size === 2 || (year >= 0 && /^(?:aa|yy)$/i.test(boxes[year]?.hint ?? '')) ? { refused: 'year-on-two-digits' } : { action: { do: 'set-date', day: String(value) } };
  }
  if (format === 'count' || format === 'minutes') {
    return boxes.length === 2 ? { action: { do: 'type-parts', texts: format === 'count' ? [String(value), ''] : ['', String(value)] } } : { refused: 'wrong-kind' };
  }
  const bare = String(value);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.includes(0) || boxes.length < 2) return { refused: 'wrong-kind' };
  // A NIR kept without its key leaves the last box to the user: the key is on the card.
  const isWithoutKey = format === 'nir' && bare.length === 13 && total === 15;
  if (bare.length !== total && !isWithoutKey && !(format === 'nir' && total === 13)) return { refused: bare.length > total ? 'too-long' : 'wrong-kind' };
  let from = 0;
  return { action: { do: 'type-parts', texts: sizes.map((size) => bare.slice(from, (from += size))) } };
}
