import type { DigitalSignature } from '../../documents/file-facts';
import { latin1 } from './read-bytes';
import { verifyCms } from './verify-cms';

const byteRange = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;
const mostSignatures = 20;

/** Finds the digital signatures of a PDF and checks each against the bytes that it covers. */
export async function readSignatures(bytes: Uint8Array<ArrayBuffer>): Promise<readonly DigitalSignature[]> {
  const text = latin1(bytes);
  const ranges = new Map([...text.matchAll(byteRange)].map((match) => [match.slice(1).join(' '), match]));
  const found: DigitalSignature[] = [];
  for (const match of [...ranges.values()].slice(0, mostSignatures)) {
    const [start = 0, length = 0, next = 0, rest = 0] = match.slice(1).map(Number);
    const gap = text.slice(start + length, next);
    const [, hexadecimal] = /^\s*<([0-9a-f\s]+)>\s*$/i.exec(gap) ?? [];
    // The bytes before the gap and after it are signed, and the gap is the signature: anything else is none that can be checked.
    if (start !== 0 || hexadecimal === undefined || next < length || next + rest > bytes.length) {
      found.push({ signer: '', signedAt: null, state: 'unknown' });
      continue;
    }
    const signed = new Uint8Array(length + rest);
    signed.set(bytes.subarray(0, length));
    signed.set(bytes.subarray(next, next + rest), length);
    const { signer, signedAt, is } = await verifyCms(bytesOf(hexadecimal), signed);
    const isWhole = text.slice(next + rest).trim() === '';
    found.push({ signer, signedAt: signedAt ?? dictionaryTime(text, match.index), state: is === 'unknown' ? 'unknown' : is === 'wrong' ? 'altered' : isWhole ? 'unchanged' : 'extended' });
  }
  return found;
}

/** `/M` of the signature's own dictionary: where the signature itself holds no time. */
function dictionaryTime(text: string, at: number): string | null {
  const start = text.lastIndexOf(' obj', at);
  const end = text.indexOf('endobj', at);
  const [, year, month, day, hour, minute, second, sign, zoneHour, zoneMinute] =
    /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?(?:([+\-Z])(\d\d)?'?(\d\d)?)?/.exec(text.slice(Math.max(0, start), end === -1 ? at + 4096 : end)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const zone = sign === '+' || sign === '-' ? `${sign}${zoneHour ?? '00'}:${zoneMinute ?? '00'}` : 'Z';
  return `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}${zone}`;
}

function bytesOf(hexadecimal: string): Uint8Array<ArrayBuffer> {
  const digits = hexadecimal.replace(/\s/g, '');
  return Uint8Array.from({ length: digits.length >> 1 }, (_, index) => parseInt(digits.slice(index * 2, index * 2 + 2), 16));
}
