import type { FieldId, SectionId } from '../fields/catalogue';
import type { ControlId } from '../fields/reading';
import type { FieldValue } from '../fields/values';
import type { LookupId } from '../portal/description';
import type { ValueOrigin } from '../profiles/case-values';

export type { ValueOrigin } from '../profiles/case-values';

/** One control tied to one field, with what speaks for it. */
export interface Match {
  readonly control: ControlId;
  readonly field: FieldId;
  /** 0 to 1. */
  readonly score: number;
  /** Distance to the best other explanation of the same control or field, 0 to 1. */
  readonly margin: number;
  /** Why, for a developer or a supporter; never a value. */
  readonly reasons: readonly string[];
}

export interface AmbiguousControl {
  readonly control: ControlId;
  readonly candidates: readonly FieldId[];
  readonly reasons: readonly string[];
}

export interface Identification {
  /** Step of the portal the page shows; null when it is none of them. */
  readonly step: string | null;
  readonly matches: readonly Match[];
  readonly ambiguous: readonly AmbiguousControl[];
  /** Controls of the form that no field explains. */
  readonly unrecognized: readonly ControlId[];
  /** Controls that belong to the site, not to the form: search boxes, newsletters, sign-in. */
  readonly foreign: readonly ControlId[];
  /** Calibrations of this portal that no longer match anything. */
  readonly lostCalibrations: readonly FieldId[];
}

export type RefusalReason =
  | 'ambiguous' | 'read-only' | 'disabled' | 'too-long' | 'no-such-option' | 'several-options' | 'wrong-kind' | 'unreadable-value'
  | 'attestation' | 'year-on-two-digits' | 'not-shown' | 'user-typing' | 'hidden';

/** What to put into one control. `text` is ready for the control: French date, option code and label, digits. */
export interface Write {
  readonly control: ControlId;
  readonly field: FieldId;
  readonly value: FieldValue;
  readonly action: WriteAction;
  /** Writing it makes the portal show or change other fields: done first, then the page is read again. */
  readonly trigger: boolean;
}

export type WriteAction =
  | { readonly do: 'type'; /** Tried in this order until one reads back right. */ readonly texts: readonly string[] }
  | { readonly do: 'choose'; readonly code: string; readonly labels: readonly string[] }
  | { readonly do: 'set-date'; readonly day: string }
  | { readonly do: 'tick'; readonly checked: boolean }
  | { readonly do: 'type-parts'; readonly texts: readonly string[] }
  | { readonly do: 'restore'; readonly shown: string | boolean };

export interface PlannedField {
  readonly field: FieldId;
  readonly control: ControlId;
  readonly section: SectionId;
  /** As shown on the page now; empty when blank. */
  readonly current: string;
  /** As a French person writes it. */
  readonly proposed: string;
  readonly origin: ValueOrigin;
}

export interface Refusal {
  readonly field: FieldId;
  readonly control: ControlId | null;
  readonly section: SectionId;
  readonly reason: RefusalReason;
  readonly proposed: string;
}

/** A search to run in the portal's own dialog before the fields it fills. */
export interface PlannedLookup {
  readonly lookup: LookupId;
  /** What to type, per criterion name of the recipe. */
  readonly criteria: Readonly<Record<string, string>>;
  /** What the row must show, all of it. */
  readonly mustShow: readonly string[];
}

export interface FillPlan {
  readonly writes: readonly (PlannedField & { readonly write: Write; readonly replaces: boolean })[];
  /** The page already says the same. */
  readonly same: readonly PlannedField[];
  /** A value is there already and the user did not ask to replace it. */
  readonly kept: readonly PlannedField[];
  readonly refusals: readonly Refusal[];
  readonly lookups: readonly PlannedLookup[];
  /** Read-only fields that do not say what the profile says. */
  readonly differences: readonly PlannedField[];
  /** Fields with a value to fill that the page does not show: on another step, in a fold that is closed, or not asked for. */
  readonly absent: readonly FieldId[];
}

/** What stands in a fold that may be closed: its own wordings, and the titles of its block. */
export interface FoldedTarget {
  readonly labels: readonly string[];
  readonly titles: readonly string[];
}

/** What became of one field, for the receipt: ids and outcomes, never a value. */
export type Outcome = 'filled' | 'same' | 'kept' | 'refused' | 'failed';

export interface ReceiptLine {
  readonly field: FieldId;
  readonly outcome: Outcome;
  readonly reason: RefusalReason | 'not-read-back' | 'vanished' | null;
  /** The rung of the ladder that worked: kept per kind of widget, so that it is tried first next time. */
  readonly strategy: string | null;
}

/** What became of one write in a frame, as the frame tells it. */
export interface AppliedField {
  readonly line: ReceiptLine;
  readonly control: ControlId;
  /** What the control showed before; null when it was not read. Kept in the session only, for undo. */
  readonly before: string | boolean | null;
  /** Kind of widget, for what was learnt about how to write into it. */
  readonly family: string;
}

/** How a search of the portal ended, as told by the frame that ran it. */
export type LookupResult =
  | { readonly is: 'taken' | 'fallback' }
  | { readonly is: 'ask-row'; readonly rows: readonly (readonly string[])[] }
  | { readonly is: 'card' }
  | { readonly is: 'nobody' | 'no-opener' | 'no-dialog' | 'not-taken' | 'stopped' };

/** A question asked in the middle of a fill; the fill waits for its condition or for the answer. */
export type FillQuestion =
  | { readonly ask: 'which-row'; readonly lookup: LookupId; readonly rows: readonly (readonly string[])[] }
  | { readonly ask: 'validate-card'; readonly lookup: LookupId; readonly isFilled: boolean }
  | { readonly ask: 'choose-yourself'; readonly lookup: LookupId; readonly why: 'nobody' | 'no-dialog' | 'no-uai' | 'not-taken' };
