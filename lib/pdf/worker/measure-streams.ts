import { Unzlib } from 'fflate';
import { endOfStream, listStreams, type RawStream } from './read-bytes';

/** How much the streams of a file may unfold to. */
export interface UnfoldLimits {
  /** Bytes of one stream. */
  readonly stream: number;
  /** Bytes of all streams together. */
  readonly total: number;
  /** Pixels of one picture. */
  readonly pixels: number;
}

export interface Measured {
  /** False when a limit was passed; the measuring ends there. */
  readonly isWithin: boolean;
  /** Bytes that were counted. */
  readonly unfolded: number;
}

export const unfoldLimits: UnfoldLimits = { stream: 160 * 1024 * 1024, total: 640 * 1024 * 1024, pixels: 120_000_000 };

/** A piece of a stream unfolds to a thousand times as much at most: 16 megabytes are nothing to worry about. */
const pieceLength = 16_384;
/** Three pieces may be under way when the browser's inflater meets an error. Deflate unfolds 1,032 times at most. */
const mostMissed = 3 * pieceLength * 1032;
/** Compressed bytes that are counted exactly. */
const headLength = 32_768;
/** So much of what comes out is kept when it looks deflated again: unfolded, it passes every limit. */
const innerLength = 1 << 20;
/** Deflate within deflate is rare; more than this is made to harm. */
const deepest = 3;

/**
 * Counts what the streams of a PDF unfold to, without keeping any of it: a file of a few kilobytes can hold gigabytes, and the library that
 * opens it would take the memory. Every stream that looks deflated is counted, whatever its dictionary says.
 */
export async function measureStreams(bytes: Uint8Array<ArrayBuffer>, limits: UnfoldLimits = unfoldLimits): Promise<Measured> {
  let unfolded = 0;
  for (const stream of listStreams(bytes)) {
    if (isTooLargePicture(stream, limits) || /\/(?:BrotliDecode|BrD)\b/.test(stream.dictionary)) return { isWithin: false, unfolded };
    const left = Math.min(limits.stream, limits.total - unfolded);
    const count = await measureStream(bytes, stream, left);
    unfolded += count;
    if (count > left) return { isWithin: false, unfolded };
  }
  return { isWithin: true, unfolded };
}

function isTooLargePicture({ dictionary }: RawStream, { pixels }: UnfoldLimits): boolean {
  const side = (name: string): number => Math.max(0, ...[...dictionary.matchAll(new RegExp(`/${name}\\s+(\\d+)`, 'g'))].map(([, digits]) => Number(digits)));
  return side('Width') * side('Height') > pixels;
}

async function measureStream(bytes: Uint8Array<ArrayBuffer>, { start, dictionary }: RawStream, limit: number): Promise<number> {
  if (/\/(?:LZWDecode|LZW)\b/.test(dictionary)) return measureCodes(bytes.subarray(start, endOfStream(bytes, start)));
  if (/\/(?:RunLengthDecode|RL)\b/.test(dictionary)) return (endOfStream(bytes, start) - start) * 64;
  if (/\/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/.test(dictionary)) {
    const plain = /85/.test(dictionary) ? decode85(bytes.subarray(start, endOfStream(bytes, start))) : decodeHex(bytes.subarray(start, endOfStream(bytes, start)));
    return isDeflated(plain, 0) ? measureDeflated(plain, 0, limit, deepest) : plain.length;
  }
  // A deflated stream ends by itself: its length in the dictionary may lie, and is not asked.
  return isDeflated(bytes, start) ? measureDeflated(bytes, start, limit, deepest) : 0;
}

function isDeflated(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  return (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
}

/** Bytes that come out; more than `limit` as soon as it is passed. What comes out deflated again is counted too. */
async function measureDeflated(bytes: Uint8Array<ArrayBuffer>, start: number, limit: number, depth: number): Promise<number> {
  const head = inflateHead(bytes, start, depth > 0);
  const count = head.isWhole || head.count > limit ? head.count : Math.max(head.count, await countFast(bytes, start, limit));
  return count > limit || head.inner === null ? count : count + (await measureDeflated(head.inner, 0, limit - count, depth - 1));
}

interface Head {
  readonly count: number;
  readonly isWhole: boolean;
  /** The first of what comes out, where it looks deflated again. */
  readonly inner: Uint8Array<ArrayBuffer> | null;
}

/** Counts the beginning of a stream exactly; most streams are no longer than that. */
function inflateHead(bytes: Uint8Array<ArrayBuffer>, start: number, looksInside: boolean): Head {
  const seen: { count: number; isWhole: boolean; kept: Uint8Array[] } = { count: 0, isWhole: false, kept: [] };
  const inflater = new Unzlib((piece, isLast) => {
    if (looksInside && seen.count < innerLength) seen.kept.push(piece.slice(0, innerLength - seen.count));
    seen.count += piece.length;
    seen.isWhole ||= isLast;
  });
  try {
    for (let at = start; at < Math.min(bytes.length, start + headLength) && !seen.isWhole; at += pieceLength) inflater.push(bytes.subarray(at, at + pieceLength), false);
  } catch {
    // Damaged: what came out before counts, and nothing more will.
    seen.isWhole = true;
  }
  const inner = new Uint8Array(seen.kept.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of seen.kept) {
    inner.set(piece, at);
    at += piece.length;
  }
  return { count: seen.count, isWhole: seen.isWhole, inner: inner.length > 1 && isDeflated(inner, 0) ? inner : null };
}

/**
 * Counts a long stream with the browser's own inflater, ten times as fast as one in script. It drops what is under way when other bytes follow
 * the end, as they do here: what that may have been is reckoned with, so that a stream close to the limit is refused.
 */
async function countFast(bytes: Uint8Array<ArrayBuffer>, start: number, limit: number): Promise<number> {
  const { readable, writable } = new DecompressionStream('deflate');
  const [writer, reader] = [writable.getWriter(), readable.getReader()];
  const feed = async (): Promise<void> => {
    for (let at = start; at < bytes.length; at += pieceLength) {
      await writer.ready;
      await writer.write(bytes.subarray(at, at + pieceLength));
    }
    await writer.close();
  };
  // A reader that has seen enough is no error either.
  const feeding = feed().catch(() => undefined);
  let [count, missed] = [0, 0];
  try {
    for (let piece = await reader.read(); !piece.done && count <= limit; piece = await reader.read()) count += piece.value.byteLength;
  } catch {
    // The end of the data, or damage: what came out before counts.
    missed = mostMissed;
  }
  await reader.cancel().catch(() => undefined);
  await writer.abort().catch(() => undefined);
  await feeding;
  return count + missed > limit ? count + missed : count;
}

/** Length that LZW codes unfold to; the words themselves are not made. */
function measureCodes(bytes: Uint8Array): number {
  let [lengths, width, buffer, bits, count, last] = [[] as number[], 9, 0, 0, 0, 0];
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    const code = (buffer >> (bits - width)) & ((1 << width) - 1);
    bits -= width;
    if (code === 257) break;
    if (code === 256) {
      [lengths, width, last] = [[], 9, 0];
      continue;
    }
    const length = code < 256 ? 1 : (lengths[code - 258] ?? last + 1);
    count += length;
    if (last > 0 && lengths.length < 3838) lengths.push(last + 1);
    last = length;
    const next = lengths.length + 258 + 1;
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return count;
}

function decodeHex(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const digits = [...bytes].flatMap((byte) => {
    const digit = parseInt(String.fromCharCode(byte), 16);
    return Number.isNaN(digit) ? [] : [digit];
  });
  return Uint8Array.from({ length: digits.length >> 1 }, (_, index) => ((digits[index * 2] ?? 0) << 4) | (digits[index * 2 + 1] ?? 0));
}

function decode85(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const plain = new Uint8Array(bytes.length + 8);
  let [length, group, held] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && held === 0) {
      if (length + 4 > plain.length) break;
      length += 4;
      continue;
    }
    if (byte < 0x21 || byte > 0x75) continue;
    group = group * 85 + (byte - 0x21);
    held += 1;
    if (held < 5) continue;
    for (let shift = 24; shift >= 0; shift -= 8) plain[length++] = Math.floor(group / 2 ** shift) & 0xff;
    [group, held] = [0, 0];
  }
  return plain.subarray(0, length);
}
