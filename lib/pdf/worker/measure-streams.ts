import { Unzlib } from 'fflate';
import { listStreams, type RawStream } from './read-bytes';

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

/** Small enough that what one piece unfolds to (a thousand times as much, at most) is nothing to worry about. */
const pieceLength = 4096;
/** Deflate within deflate is rare; more than this is made to harm. */
const deepest = 3;

/**
 * Counts what the streams of a PDF unfold to, without keeping any of it: a file of a few kilobytes can hold gigabytes, and the library that
 * opens it would take the memory. Every stream that looks deflated is counted, whatever its dictionary says.
 */
export function measureStreams(bytes: Uint8Array, limits: UnfoldLimits = unfoldLimits): Measured {
  let unfolded = 0;
  for (const stream of listStreams(bytes)) {
    if (isTooLargePicture(stream, limits) || /\/(?:BrotliDecode|BrD)\b/.test(stream.dictionary)) return { isWithin: false, unfolded };
    const left = Math.min(limits.stream, limits.total - unfolded);
    const count = measureStream(bytes, stream, left);
    unfolded += count;
    if (count > left) return { isWithin: false, unfolded };
  }
  return { isWithin: true, unfolded };
}

function isTooLargePicture({ dictionary }: RawStream, { pixels }: UnfoldLimits): boolean {
  const side = (name: string): number => Math.max(0, ...[...dictionary.matchAll(new RegExp(`/${name}\\s+(\\d+)`, 'g'))].map(([, digits]) => Number(digits)));
  return side('Width') * side('Height') > pixels;
}

function measureStream(bytes: Uint8Array, { start, dictionary }: RawStream, limit: number): number {
  if (/\/(?:LZWDecode|LZW)\b/.test(dictionary)) return measureCodes(bytes.subarray(start, endOf(bytes, start)));
  if (/\/(?:RunLengthDecode|RL)\b/.test(dictionary)) return (endOf(bytes, start) - start) * 64;
  if (/\/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/.test(dictionary)) {
    const plain = /85/.test(dictionary) ? decode85(bytes.subarray(start, endOf(bytes, start))) : decodeHex(bytes.subarray(start, endOf(bytes, start)));
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
function measureDeflated(bytes: Uint8Array, start: number, limit: number, depth: number): number {
  const seen = { count: 0, isOver: false, inner: new Uint8Array(0) };
  const inflater = new Unzlib((piece, isLast) => {
    if (seen.count === 0 && depth > 0 && isDeflated(piece, 0)) seen.inner = piece.slice(0, 1 << 20);
    seen.count += piece.length;
    seen.isOver ||= isLast;
  });
  try {
    for (let at = start; at < bytes.length && seen.count <= limit && !seen.isOver; at += pieceLength) inflater.push(bytes.subarray(at, at + pieceLength), false);
  } catch {
    // Damaged or followed by other bytes: what came out before counts.
  }
  const { count, inner } = seen;
  return count > limit || inner.length === 0 ? count : count + measureDeflated(inner, 0, limit - count, depth - 1);
}

function endOf(bytes: Uint8Array, start: number): number {
  const mark = [0x65, 0x6e, 0x64, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
  for (let at = bytes.indexOf(0x65, start); at !== -1; at = bytes.indexOf(0x65, at + 1)) if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  return bytes.length;
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

function decodeHex(bytes: Uint8Array): Uint8Array {
  const digits = [...bytes].flatMap((byte) => {
    const digit = parseInt(String.fromCharCode(byte), 16);
    return Number.isNaN(digit) ? [] : [digit];
  });
  return Uint8Array.from({ length: digits.length >> 1 }, (_, index) => ((digits[index * 2] ?? 0) << 4) | (digits[index * 2 + 1] ?? 0));
}

function decode85(bytes: Uint8Array): Uint8Array {
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
