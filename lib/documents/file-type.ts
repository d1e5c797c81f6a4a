import type { FileType } from './file-facts';

/** Tells what a file is from its first bytes (1,024 are enough); its name and what the browser says of it count for nothing. */
export function fileTypeOf(head: Uint8Array): FileType {
  if (head.length === 0) return 'empty';
  const text = String.fromCharCode(...head.subarray(0, 1024));
  if (text.startsWith('%PDF-')) return 'pdf';
  if (starts(head, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (starts(head, [0x89, 0x50, 0x4e, 0x47])) return 'png';
  if (text.startsWith('GIF8')) return 'gif';
  if (starts(head, [0x49, 0x49, 0x2a, 0x00]) || starts(head, [0x4d, 0x4d, 0x00, 0x2a])) return 'tiff';
  if (text.slice(4, 8) === 'ftyp' && /^(?:hei[cfmsx]|he[vi][cfmsx]|mif1|msf1|avif)/.test(text.slice(8, 12))) return 'heic';
  if (starts(head, [0xd0, 0xcf, 0x11, 0xe0])) return 'office';
  if (text.startsWith('PK')) return /word\/|xl\/|ppt\/|\[Content_Types\]|mimetypeapplication\/vnd\.oasis/.test(text) ? 'office' : 'zip';
  // Readers accept a few bytes before the mark, and so do we; those of another kind are that kind: an archive may hold a PDF as it is.
  if (text.includes('%PDF-')) return 'pdf';
  return isPlainText(head) ? 'text' : 'unknown';
}

function starts(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

function isPlainText(head: Uint8Array): boolean {
  return head.subarray(0, 1024).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
