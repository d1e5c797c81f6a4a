import type { FieldId } from '../../fields/catalogue';
import type { Area } from '../file-facts';

/** Which part of a field's value stands in a box. */
export type BoxPart =
  | 'whole' | 'day' | 'month' | 'year' | 'euros' | 'cents'
  /** An e-mail address over two boxes, or three when the end is cut. */
  | 'mailbox' | 'domain' | 'domain-end'
  | 'signature';

/** Name of the box, its field, and either the part of the value it holds or the answer that its tick gives. */
export type BoxRow = readonly [name: string, field: FieldId, holds: BoxPart | 'prive' | 'public' | 'M' | 'F' | boolean];
export type PlacedRow = readonly [...BoxRow, page: number, left: number, bottom: number, right: number, top: number];

/** A box of a known form. */
export interface CerfaBox {
  readonly name: string;
  readonly field: FieldId;
  readonly part: BoxPart;
  /** What a tick in it answers; null for a box to write in. */
  readonly answer: string | boolean | null;
  /** Null where the form's own place of the box is not known. */
  readonly place: { readonly page: number; readonly area: Area } | null;
}

const answers: ReadonlySet<unknown> = new Set(['prive', 'public', 'M', 'F', true, false]);

/** Reads a row of a box table. */
export function cerfaBox(row: BoxRow | PlacedRow): CerfaBox {
  const [name, field, holds, page, left = 0, bottom = 0, right = 0, top = 0] = row as PlacedRow | readonly [...BoxRow, undefined?];
  const isAnswer = answers.has(holds);
  return {
    name,
    field,
    part: isAnswer ? 'whole' : (holds as BoxPart),
    answer: isAnswer ? holds : null,
    place: page === undefined ? null : { page, area: { left, bottom, right, top } },
  };
}

/** One spelling for the name of a box: programs write apostrophes, spaces and composed letters in their own ways. */
export function foldBoxName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
