import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Far beyond any text of ours; what swells further is not read. */
const largestBytes = 256_000;

/**
 * A text as one word that survives a chat: compressed, with its kind, its version and a checksum. Only letters, figures, `-`, `_`, `.`.
 * `TRUELLE.guide.1.9f3a0c11.eJyr…`
 */
export function packText(kind: string, version: number, text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  return ['TRUELLE', kind, String(version), checksum(text), toBase64Url(bytes)].join('.');
}

export type Unpacked = { readonly is: 'text'; readonly version: number; readonly text: string } | { readonly is: 'none' } | { readonly is: 'damaged' };

/** Finds such a word in a pasted text, whatever stands around it and however the chat has broken its lines; `damaged` when part of it is missing. */
export function unpackText(kind: string, pasted: string): Unpacked {
  const found = new RegExp(`TRUELLE\\.${kind}\\.(\\d{1,3})\\.([0-9a-f]{8})\\.([A-Za-z0-9_\\-\\s\\u200b]+)`).exec(pasted);
  if (found === null) return { is: 'none' };
  const [, version = '', sum = '', packed = ''] = found;
  const words = packed.split(/[\s\u200b]+/);
  // Words after the code may look like part of it: the longest reading whose checksum is right is the code.
  for (let count = words.length; count > 0; count -= 1) {
    const text = inflate(words.slice(0, count).join(''));
    if (text !== null && checksum(text) === sum) return { is: 'text', version: Number(version), text };
  }
  return { is: 'damaged' };
}

function inflate(packed: string): string | null {
  try {
    const bytes = inflateSync(fromBase64Url(packed), { out: new Uint8Array(largestBytes) });
    return bytes.length >= largestBytes ? null : strFromU8(bytes);
  } catch {
    // Not what we have written, or not all of it.
    return null;
  }
}

/** CRC-32 of the text in UTF-8, as eight hexadecimal figures. It tells a damaged copy, it protects against nobody. */
function checksum(text: string): string {
  let crc = 0xffffffff;
  for (const byte of strToU8(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
