import type { FileFacts, FileProblem, FileType, InkFacts, PdfFacts } from '../documents/file-facts';
import type { Area, SignatureAreaId } from '../documents/file-facts';
import { parseIsoDate } from '../fields/iso-date';
import { heaviestPdf, type OpenedPdf, type PdfReader } from './pdf-reader';
import { pictureSize } from './picture-size';

/** What `lib/documents` knows and this folder asks it. */
export interface DocumentKnowledge {
  readonly typeOf: (head: Uint8Array) => FileType;
  readonly areasOf: (pdf: PdfFacts) => readonly { readonly id: SignatureAreaId; readonly page: number; readonly area: Area }[];
}

/** A file as it was read. */
export interface FileReading {
  readonly facts: FileFacts;
  /** Null when nothing on the pages says where people sign. */
  readonly ink: readonly InkFacts[] | null;
  /** Its first page, small; null when it cannot be drawn. */
  readonly thumbnail: Blob | null;
  /** The PDF, open until the next file is read; null for any other file. */
  readonly opened: Extract<OpenedPdf, { is: 'open' }> | null;
}

const headLength = 65_536;
const thumbnailWidth = 144;
/** Pictures larger than this are not unfolded. */
export const mostPicturePixels = 60_000_000;

/** Reads a file once: what it is, and for a PDF what stands in it. Never throws: what cannot be read is a problem of the file. */
export async function readFile(file: File, reader: PdfReader, knowledge: DocumentKnowledge): Promise<FileReading> {
  const about = { name: file.name, size: file.size, changedOn: parseIsoDate(new Date(file.lastModified).toLocaleDateString('sv-SE')) };
  const closed = (type: FileType, problem: FileProblem | null, digest: string, thumbnail: Blob | null = null): FileReading => ({
    facts: { ...about, type, problem, digest, pdf: null },
    ink: null,
    thumbnail,
    opened: null,
  });
  let head: Uint8Array<ArrayBuffer>;
  let digest = '';
  try {
    head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
    if (file.size <= heaviestPdf) digest = hexadecimal(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  } catch {
    // NotReadableError, NotFoundError: the file went away or changed after it was chosen.
    return closed('unknown', 'vanished', '');
  }
  const type = knowledge.typeOf(head);
  if (type === 'empty') return closed(type, 'empty', digest);
  if (type !== 'pdf') return closed(type, null, digest, await drawPicture(file, head));
  const opened = await reader.open(file);
  if (opened.is === 'closed') return closed(type, opened.problem, digest);
  const areas = knowledge.areasOf(opened.pdf);
  return {
    facts: { ...about, type, problem: null, digest, pdf: opened.pdf },
    ink: areas.length === 0 ? null : await opened.measureInk(areas),
    thumbnail: await opened.drawPage(1, thumbnailWidth, 'image/jpeg'),
    opened,
  };
}

async function drawPicture(file: Blob, head: Uint8Array): Promise<Blob | null> {
  const size = pictureSize(head);
  if (size === null || size.width * size.height > mostPicturePixels) return null;
  try {
    const bitmap = await createImageBitmap(file, { resizeWidth: thumbnailWidth, resizeQuality: 'medium' });
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  } catch {
    // InvalidStateError: the picture is damaged, and has no thumbnail.
    return null;
  }
}

function hexadecimal(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
