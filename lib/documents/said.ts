import type { FieldId } from '../fields/catalogue';

/** `stop` holds « Transmettre » until the user says otherwise; `warn` is to be looked at; `note` is worth knowing. */
export type Tone = 'good' | 'note' | 'warn' | 'stop';

/** A value of the contract and what a document says instead. */
export interface Difference {
  readonly field: FieldId;
  readonly label: string;
  readonly entered: string;
  /** As the document says it; blank when it was not found there. */
  readonly inDocument: string;
}

/** One thing said of a document: French, « vous », what it is and what to do. */
export interface Said {
  readonly id: string;
  readonly tone: Tone;
  readonly sentence: string;
  readonly differences?: readonly Difference[];
}

const order: readonly Tone[] = ['stop', 'warn', 'note', 'good'];

/** Puts the gravest first; of the same tone, as they came. */
export function gravestFirst(said: readonly Said[]): readonly Said[] {
  return [...said].sort((one, other) => order.indexOf(one.tone) - order.indexOf(other.tone));
}
