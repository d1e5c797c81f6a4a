import type { Area, FileProblem, InkFacts, PdfFacts, SignatureAreaId } from '../../documents/file-facts';

/** What goes into one box of a form. */
export type BoxFill = { readonly name: string } & ({ readonly tick: true } | { readonly texts: readonly string[] });

export interface FilledForm {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Names of boxes that stayed blank, and why. */
  readonly left: readonly { readonly name: string; readonly why: 'absent' | 'too-long' | 'letters' }[];
}

/** What the page asks of its worker. One file at a time: `open` closes the one before. */
export type PdfAsk =
  | { readonly ticket: number; readonly ask: 'open'; readonly file: Blob; readonly assets: string }
  | { readonly ticket: number; readonly ask: 'ink'; readonly areas: readonly { readonly id: SignatureAreaId; readonly page: number; readonly area: Area }[] }
  | { readonly ticket: number; readonly ask: 'fill'; readonly blank: ArrayBuffer; readonly fills: readonly BoxFill[] }
  | { readonly ticket: number; readonly ask: 'draw'; readonly page: number; readonly width: number; readonly type: 'image/jpeg' | 'image/png' };

export type Opened = { readonly is: 'open'; readonly pdf: PdfFacts; readonly unfolded: number } | { readonly is: 'closed'; readonly problem: FileProblem };

export type PdfAnswer =
  | { readonly ticket: number; readonly answer: 'opened'; readonly opened: Opened }
  | { readonly ticket: number; readonly answer: 'ink'; readonly ink: readonly InkFacts[] }
  | { readonly ticket: number; readonly answer: 'drawn'; readonly picture: Blob }
  | { readonly ticket: number; readonly answer: 'filled'; readonly form: FilledForm }
  | { readonly ticket: number; readonly answer: 'failed' };
