import { catalogue } from '../fields/catalogue';
import { foldLabel } from '../fields/label-text';
import type { CerfaReading } from './cerfa/read-cerfa';
import { readCerfa } from './cerfa/read-cerfa';
import type { DigitalSignature, FileFacts, InkFacts, PdfFacts } from './file-facts';
import { textOf } from './page-lines';

/** What a document turned out to be. `unreadable`: pages without words. */
export type ContentKind = 'cerfa' | 'convention' | 'annex' | 'tripartite' | 'businessProject' | 'other' | 'unreadable';

/** What is kept of a document to judge it, without its pages. */
export interface DocumentContent {
  readonly kind: ContentKind;
  readonly pageCount: number;
  /** Pages without a word that a picture covers. */
  readonly picturePages: number;
  readonly cerfa: CerfaReading | null;
  /** Words of the first pages, in lines; blank for a CERFA whose boxes were read. */
  readonly text: string;
  readonly textSource: PdfFacts['textSource'];
  readonly signatures: readonly DigitalSignature[];
  /** Null when the areas where people sign were not found. */
  readonly ink: readonly InkFacts[] | null;
  readonly hasScript: boolean;
  readonly isRestricted?: boolean;
}

/** A file as it is remembered while the page is open. */
export interface KnownFile extends Omit<FileFacts, 'pdf'> {
  readonly content: DocumentContent | null;
}

const textLimit = 40_000;
/** Letters among which the title of a paper stands. */
const titleLength = 1200;
/** Fewer letters on all pages than this are no document: a stamp, the number of a page. */
const fewestLetters = 40;

/** Keeps of a file what its judgement needs. Numbers of persons (NIR) are not kept. */
export function readContent({ pdf, ...file }: FileFacts, ink: readonly InkFacts[] | null): KnownFile {
  if (pdf === null) return { ...file, content: null };
  const cerfa = readCerfa(pdf);
  const text = pdf.pages.map(textOf).join('\n').slice(0, textLimit);
  return {
    ...file,
    content: {
      kind: cerfa === null ? kindOfText(text) : 'cerfa',
      pageCount: pdf.pageCount,
      picturePages: pdf.pages.filter((page) => page.isPicture && page.words.length === 0).length,
      cerfa: cerfa === null ? null : { ...cerfa, values: cerfa.values.filter(({ field }) => catalogue[field].sensitivity !== 'secret') },
      text: cerfa === null || cerfa.how === 'none' ? text : '',
      textSource: pdf.textSource,
      signatures: pdf.signatures,
      ink,
      hasScript: pdf.hasScript,
      isRestricted: pdf.isRestricted === true,
    },
  };
}

function kindOfText(text: string): ContentKind {
  const words = foldLabel(text);
  if ((words.match(/\p{L}/gu) ?? []).length < fewestLetters) return 'unreadable';
  const head = words.slice(0, 3000);
  if (/annexe pedagogique et financiere/.test(head)) return 'annex';
  if (/convention tripartite|amenagement de (la )?duree|l\.? ?6222-7-1|(reduction|allongement) de (la )?duree/.test(head)) return 'tripartite';
  if (/attest/.test(head) && /(creation|reprise) (ou (de |la )?(reprise|creation) )?d'(une )?entreprise/.test(head)) return 'businessProject';
  // The title tells it: the words of its law stand on other papers too.
  return /convention (bilaterale |simplifiee )?(de|relative a la) formation/.test(words.slice(0, titleLength)) && /apprenti/.test(words) ? 'convention' : 'other';
}
