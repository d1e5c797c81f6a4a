import { boxesOf12 } from '../../../lib/documents/cerfa/boxes-of-12';
import { boxesOf14 } from '../../../lib/documents/cerfa/boxes-of-14';
import { cerfaBox, type BoxPart, type CerfaBox } from '../../../lib/documents/cerfa/cerfa-box';

/** The boxes of a form, each with a place: those of *12 where the State prints them, those of *14 where the tests draw them. */
export function boxesDrawn(version: 12 | 14): readonly CerfaBox[] {
  const of12 = boxesOf12.map(cerfaBox);
  if (version === 12) return of12;
  return boxesOf14.map(cerfaBox).map((box) => ({ ...box, place: placeOf(box, of12) }));
}

/** Left edge and width of a part, as shares of the place that the whole value has on *12. */
const shares: Readonly<Partial<Record<BoxPart, readonly [from: number, width: number]>>> = { day: [0, 0.2], month: [0.3, 0.2], year: [0.6, 0.4], euros: [0, 0.6], cents: [0.7, 0.3] };
/** What *12 does not ask: two answers below that of the disabled worker, and the remote hours beside all hours. */
const added: Readonly<Record<string, readonly [page: number, left: number, bottom: number]>> = {
  'apprentice.disabilityYouthEquivalence true': [1, 501, 353],
  'apprentice.disabilityYouthEquivalence false': [1, 541, 353],
  'apprentice.disabilityBoeExtension true': [1, 501, 337],
  'apprentice.disabilityBoeExtension false': [1, 541, 337],
  'training.remoteHours null': [2, 510, 347],
};

function placeOf({ field, part, answer }: CerfaBox, of12: readonly CerfaBox[]): CerfaBox['place'] {
  const own = added[`${field} ${String(answer)}`];
  if (own !== undefined) {
    const [page, left, bottom] = own;
    return { page, area: { left, bottom, right: left + (answer === null ? 40 : 10), top: bottom + 12 } };
  }
  const same = of12.filter((box) => box.field === field);
  const place = (same.find((box) => box.answer === answer) ?? same[0])?.place;
  if (place === undefined || place === null) throw new RangeError(`*12 has no place for ${field}`);
  const { left, right } = place.area;
  const [from, width] = shares[part] ?? [0, 1];
  return { page: place.page, area: { ...place.area, left: left + (right - left) * from, right: left + (right - left) * (from + width) } };
}
