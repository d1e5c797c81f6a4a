import { expect, it } from 'vitest';
import { fileTypeOf } from './file-type';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : [...part])));

it.each([
  ['pdf', bytes('%PDF-1.7\n')],
  ['pdf', bytes([0xef, 0xbb, 0xbf], '%PDF-1.4')],
  ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe1], 'Exif')],
  ['png', bytes([0x89], 'PNG\r\n')],
  ['gif', bytes('GIF89a')],
  ['tiff', bytes('II*', [0])],
  ['heic', bytes([0, 0, 0, 24], 'ftypheic')],
  ['zip', bytes('PK', [3, 4], 'dossier/photo.jpg')],
  ['zip', bytes('PK', [3, 4], 'cerfa.pdf', '%PDF-1.7\n')],
  ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe1], 'Exif', '%PDF-1.7\n')],
  ['office', bytes('PK', [3, 4], '[Content_Types].xml')],
  ['office', bytes([0xd0, 0xcf, 0x11, 0xe0])],
  ['text', bytes('Bonjour, voici le contrat')],
  ['unknown', bytes([0, 1, 2, 3])],
  ['empty', bytes()],
] as const)('%s', (type, head) => {
  expect(fileTypeOf(head)).toBe(type);
});
