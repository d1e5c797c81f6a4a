import type { FieldId } from './catalogue';

/**
 * A value as Truelle keeps it: dates `yyyy-mm-dd`, codes, SIRET, NIR and postal codes as bare strings,
 * money and rates as numbers (euros, percent), yes/no as booleans.
 */
export type FieldValue = string | number | boolean;

export type FieldValues = Readonly<Partial<Record<FieldId, FieldValue>>>;

/** What is known of a field on the page: its parsed value, seen blank, unreadable, or not there at all. */
export type Seen =
  | { readonly state: 'value'; readonly value: FieldValue }
  | { readonly state: 'empty' }
  | { readonly state: 'unreadable'; readonly text: string }
  | { readonly state: 'absent' };
