import type { LabelCandidate } from '../../../fields/reading';

/** A label and the element it was read from, when there is one: its mark of obligation may be drawn by its style. */
export interface FoundLabel extends LabelCandidate {
  readonly element: Element | null;
}
