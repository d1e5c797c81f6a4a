import type { ProfileKind } from '../../lib/profiles/record';

/** A column of the file: its head, a few of its cells, and the field that it fills; null while it is left out. */
export interface ColumnView {
  readonly head: string;
  /** Blank where it may be a secret. */
  readonly sample: string;
  readonly key: string | null;
}

/** One line of the file, read and compared with the Carnet. */
export interface LineView {
  readonly line: number;
  readonly is: 'added' | 'updated' | 'same' | 'wrong';
  /** Name of the profile; blank for a line that cannot be read. */
  readonly name: string;
  /** What is wrong, or how much an update changes. */
  readonly said: string;
}

export interface TableResult {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  /** The user stopped the writing: what was written by then stays. */
  readonly isStopped: boolean;
}

/** How far the import of a table has come. */
export type TableImportState =
  | { readonly is: 'reading'; readonly fileName: string }
  | { readonly is: 'refused'; readonly fileName: string; readonly sentence: string }
  | {
      readonly is: 'mapping';
      readonly fileName: string;
      readonly kind: ProfileKind;
      readonly columns: readonly ColumnView[];
      readonly lines: number;
    }
  | { readonly is: 'checking'; readonly fileName: string; readonly done: number; readonly total: number }
  | { readonly is: 'ready'; readonly fileName: string; readonly lines: readonly LineView[]; readonly chosen: ReadonlySet<number> }
  | { readonly is: 'writing'; readonly fileName: string; readonly done: number; readonly total: number }
  | { readonly is: 'done'; readonly fileName: string; readonly result: TableResult };
