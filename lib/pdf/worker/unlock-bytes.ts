import { endOfStream, listStreams } from './read-bytes';

/** Deflate unfolds 1,032 times at most: so much of what holds other objects may be unfolded without being measured first. */
const mostPacked = 128 * 1024;

/**
 * A PDF that restricts printing or copying and opens without a password, written anew without its protection, so that its streams can be
 * measured. Null when it wants a password, or is protected in a way that cannot be read. The library is loaded when it is first needed.
 */
export async function unlockBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!isSafeToUnlock(bytes)) return null;
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  try {
    const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false });
    return new Uint8Array(await document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false }));
  } catch {
    // It throws plain errors alone: a password is wanted, or the protection or the file is beyond it.
    return null;
  }
}

/** The library unfolds the streams that hold other objects without any limit, and no others. */
function isSafeToUnlock(bytes: Uint8Array): boolean {
  const holders = listStreams(bytes).filter(({ dictionary }) => /\/ObjStm\b/.test(dictionary));
  const isPlain = holders.every(({ dictionary }) => (dictionary.match(/\/(?:FlateDecode|Fl)\b/g) ?? []).length <= 1 && !/\/(?:LZW|RunLength|ASCII|Brotli|RL|A85|AHx|BrD)/.test(dictionary));
  return isPlain && holders.reduce((sum, { start }) => sum + endOfStream(bytes, start) - start, 0) <= mostPacked;
}
