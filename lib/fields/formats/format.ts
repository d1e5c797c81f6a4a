import type { FieldValue } from '../values';

/** A value read from a text, or why there is none: a French sentence that never repeats what was read. */
export type Parsed<Value extends FieldValue = FieldValue> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string };

/** How one kind of value is read and written. `parse` gets a tidy text that is not blank; `parse(format(v))` gives `v` back. */
export interface Format<Value extends FieldValue = FieldValue> {
  readonly parse: (text: string) => Parsed<Value>;
  /** A value of another kind, as a faulty record may hold, is written as it is. */
  readonly format: (value: FieldValue) => string;
}

/** A format whose values are texts, written as they are unless `format` says otherwise. */
export function textFormat<Value extends string = string>(
  parse: (text: string) => Parsed<Value>,
  format: (value: string) => string = String,
): Format<Value> {
  return { parse, format: (value) => (typeof value === 'string' ? format(value) : String(value)) };
}

/** A format whose values are numbers. */
export function numberFormat(parse: (text: string) => Parsed<number>, format: (value: number) => string = String): Format<number> {
  return { parse, format: (value) => (typeof value === 'number' ? format(value) : String(value)) };
}

export function accept<Value extends FieldValue>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

export function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

/** A text as typed: no-break and repeated spaces become one, zero-width signs go, ends are trimmed. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the spaces, dots and dashes that people group figures with, in capitals. */
export function compact(text: string): string {
  return text.replace(/[\s.\-‐‑‒–—_/]/g, '').toUpperCase();
}
