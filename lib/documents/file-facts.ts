import type { IsoDate } from '../fields/iso-date';

/** What a file is by its first bytes, whatever its name says. */
export type FileType = 'pdf' | 'jpeg' | 'png' | 'gif' | 'tiff' | 'heic' | 'zip' | 'office' | 'text' | 'empty' | 'unknown';

/** Why a file could not be read, or not wholly. */
export type FileProblem =
  /** The browser could not read it any more: moved, renamed, taken away with its drive. */
  | 'vanished'
  | 'empty'
  /** Cut short: it has a head and no end. */
  | 'truncated'
  | 'damaged'
  /** A password, or a protection that cannot be read. */
  | 'protected'
  | 'too-large'
  /** It would unfold to far more than any document holds. */
  | 'expands-too-much'
  | 'took-too-long';

/** One word of a page, or a run of words on one line. Points from the bottom left corner of the page. */
export interface WordFacts {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** One page as it was read. */
export interface PageFacts {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly WordFacts[];
  /** True when a picture covers most of the page: a scan. */
  readonly isPicture: boolean;
}

/** A box of a form inside the PDF. A box drawn several times is listed once for each place. */
export interface FormBoxFacts {
  readonly name: string;
  readonly kind: 'text' | 'checkbox' | 'choice' | 'signature' | 'button';
  /** Text of the box; blank when empty. For a box to tick, see `isTicked`. */
  readonly text: string;
  readonly isTicked: boolean;
  readonly page: number;
  readonly area: Area;
}

/** A rectangle of a page, in points from its bottom left corner. */
export interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A digital signature. Whether its certificate deserves trust is not judged. */
export interface DigitalSignature {
  /** Name in the certificate; blank when it has none. */
  readonly signer: string;
  /** As the signature itself claims; null when it does not say. */
  readonly signedAt: string | null;
  /**
   * `unchanged`: the document is, to the byte, what was signed. `extended`: what was signed is whole, and something was added after it.
   * `altered`: the document is not what was signed. `unknown`: made in a way that Truelle cannot check.
   */
  readonly state: 'unchanged' | 'extended' | 'altered' | 'unknown';
}

/** What lies in an area where somebody signs. */
export interface InkFacts {
  readonly id: SignatureAreaId;
  /** Surface that is neither paper, printed words nor straight lines, in square points: a signature by pen has a hundred or more. */
  readonly surface: number;
}

export type SignatureAreaId = 'employer' | 'apprentice' | 'legalRepresentative' | 'cfa' | 'other';

/** What was read inside a PDF. */
export interface PdfFacts {
  readonly pageCount: number;
  /** The first pages; the others are counted only. */
  readonly pages: readonly PageFacts[];
  readonly boxes: readonly FormBoxFacts[];
  readonly signatures: readonly DigitalSignature[];
  readonly hasScript: boolean;
  /** Printing, copying or filling is forbidden in it, though it opens without a password. */
  readonly isRestricted?: boolean;
  /** How the words were found. */
  readonly textSource: 'text' | 'recognized';
}

/** Everything that is known of a file before anybody judges it. */
export interface FileFacts {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Day of the last change, as the file system says; null when it does not. */
  readonly changedOn: IsoDate | null;
  /** SHA-256 in hexadecimal; blank when the file could not be read. */
  readonly digest: string;
  readonly type: FileType;
  readonly problem: FileProblem | null;
  readonly pdf: PdfFacts | null;
}
