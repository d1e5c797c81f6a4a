import type { FieldId } from '../../fields/catalogue';
import type { ControlId } from '../../fields/reading';
import type { FieldValue } from '../../fields/values';
import type { ReceiptLine, RefusalReason, Write, WriteAction } from '../../filling/fill-plan';
import type { ControlHandle, ControlRegistry } from '../control-registry';
import type { UserWatch } from './user-watch';

/** What a fill needs to know besides the writes. */
export interface ApplyContext {
  readonly document: Document;
  readonly registry: ControlRegistry;
  /** Aborted when the user stops the fill: the field under way is finished, no other is begun. */
  readonly signal: AbortSignal;
  /** Whether what a control shows says the same as a value. */
  readonly isSame: (field: FieldId, shown: string | boolean, value: FieldValue) => boolean;
  /** Widget family → the strategy that worked last time; tried first, and kept up to date. */
  readonly knownStrategies: Map<string, string>;
  /** Resolves when the page has stopped changing. */
  readonly quiet: () => Promise<unknown>;
  /** Finds the control again when the page has replaced its element; undefined when it is gone. */
  readonly reanchor?: (id: ControlId) => ControlHandle | undefined;
}

/** One write to do on one control, with what a driver needs for it. */
export interface Job {
  readonly write: Write;
  readonly signal: AbortSignal;
  /** The control as it stands now: the page may have drawn it anew. Undefined when it is gone. */
  readonly current: () => ControlHandle | undefined;
  /** Whether a control that shows this has been written right. */
  readonly isReached: (shown: string | boolean) => boolean;
  /** Puts the strategies in the order to try them, without those that already failed here. */
  readonly order: <Name extends string>(names: readonly Name[]) => Name[];
  readonly user: UserWatch;
}

export type Attempt =
  | { readonly is: 'done'; readonly strategy: string }
  | { readonly is: 'refused'; readonly reason: RefusalReason }
  | { readonly is: 'failed'; readonly reason: 'not-read-back' | 'vanished' };

/** Knows one family of controls: how to recognize it and how to write into it. */
export interface Driver {
  readonly family: string;
  readonly recognizes: (handle: ControlHandle, action: WriteAction) => boolean;
  readonly write: (handle: ControlHandle, job: Job) => Promise<Attempt>;
}

/** What became of one write, and what undoing it or verifying it takes. Holds values: it never leaves the fill. */
export interface AppliedWrite {
  readonly line: ReceiptLine;
  /** Shown before the write; null when the control could not be read. */
  readonly before: string | boolean | null;
  readonly family: string;
  readonly write: Write;
  /** Read back right after the write; null unless it was filled. */
  readonly after: string | boolean | null;
}
