import { PDFDocument, StandardFonts, rgb } from '@cantoo/pdf-lib';
import { Zlib, zlibSync } from 'fflate';
import { scribble } from './make-cerfa';

/** A training agreement drawn by the tests, with a place to sign for the CFA and the employer. */
export async function makeConvention(options: { readonly lines?: readonly string[]; readonly inkOf?: readonly ('employer' | 'cfa')[] } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  const lines = ['CONVENTION DE FORMATION PAR APPRENTISSAGE', '(articles L6353-1 et D6353-1 du code du travail)', ...(options.lines ?? []), 'relative à la formation de l’apprenti(e) nommé(e) ci-dessus.'];
  lines.forEach((line, index) => page.drawText(line, { x: 60, y: 780 - index * 22, size: 11, font }));
  page.drawText('Signature de l’employeur', { x: 60, y: 220, size: 10, font });
  page.drawText('Cachet et signature du CFA', { x: 330, y: 220, size: 10, font });
  if (options.inkOf?.includes('employer') === true) scribble(page, [70, 180]);
  if (options.inkOf?.includes('cfa') === true) scribble(page, [340, 180]);
  return new Uint8Array(await document.save());
}

/** A page that is one picture, as a scanner makes it: `picture` is a PNG. */
export async function makeScan(picture: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const image = await document.embedPng(picture);
  document.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
  return new Uint8Array(await document.save());
}

/** Many pages with the same words. */
export function makeManyPages(count: number): Uint8Array<ArrayBuffer> {
  const words = new TextEncoder().encode('BT /F1 12 Tf 20 150 Td (Une page parmi beaucoup, sans rapport avec un contrat) Tj ET');
  const pages = Array.from({ length: count }, (_, index) => index + 5);
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] /Count ${count} >>`,
    [`<< /Length ${words.length} >>`, words],
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>'),
  ]);
}

/** A PDF that runs a program when it is opened. */
export async function makeScripted(): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([595, 842]).drawText('Un document quelconque, avec un programme dedans', { x: 60, y: 700, size: 12, font, color: rgb(0, 0, 0) });
  document.addJavaScript('greet', 'app.alert("bonjour")');
  return new Uint8Array(await document.save());
}

/** Zeros, deflated: `megabytes` in a thousandth of the room. */
export function deflateZeros(megabytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const deflater = new Zlib({ level: 1 }, (piece) => parts.push(piece));
  const zeros = new Uint8Array(1024 * 1024);
  for (let count = 1; count <= megabytes; count += 1) deflater.push(zeros, count === megabytes);
  return concatenate(parts);
}

/** A page whose content unfolds to what `data` holds; `layers` more times deflated. */
export function makeBomb(data: Uint8Array, { layers = 1, filter = '/FlateDecode' } = {}): Uint8Array<ArrayBuffer> {
  let packed = data;
  for (let layer = 1; layer < layers; layer += 1) packed = zlibSync(packed);
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    [`<< /Length ${packed.length} /Filter [${Array.from({ length: layers }, () => filter).join(' ')}] >>`, packed],
  ]);
}

/** A page that shows a drawing, which shows the next one ten times, and so on: `deep` times ten times ten, of some hundred bytes each. */
export function makeNested(deep: number): Uint8Array<ArrayBuffer> {
  const words = (text: string): Uint8Array => new TextEncoder().encode(text);
  const drawing = (index: number): readonly [string, Uint8Array] => {
    const data = words(index === deep - 1 ? '0 0 m 10 10 l S' : '/X Do '.repeat(10));
    return [`<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length ${data.length} /Resources << /XObject << /X ${index + 6} 0 R >> >> >>`, data];
  };
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
    ['<< /Length 5 >>', words('/X Do')],
    ...Array.from({ length: deep }, (_, index) => drawing(index)),
  ]);
}

/** Pages that contain each other, and an object that is itself. */
export function makeCycle(): Uint8Array<ArrayBuffer> {
  return rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>', '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1 /Parent 2 0 R >>', '4 0 R']);
}

/** Claims a protection that no reader knows. */
export function makeWronglyProtected(): Uint8Array<ArrayBuffer> {
  return rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', '<< /Filter /Standard /V 99 /R 99 /O (abc) /U (def) /P -1 >>'], '/Encrypt 3 0 R');
}

/** An agreement that forbids to print it: it opens without a password unless one is given. */
export async function makeRestricted(algorithm: 'AES-256' | 'AES-128' | 'RC4-128', userPassword = ''): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(await makeConvention());
  document.encrypt({ algorithm, allowWeakCryptography: true, ownerPassword: 'seulement-pour-les-tests', userPassword, permissions: { printing: false, copying: false } });
  return new Uint8Array(await document.save());
}

/** A protected file of a few kilobytes: without its protection, its only page unfolds to what `zeros` holds. */
export async function makeRestrictedBomb(zeros: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(makeBomb(zeros));
  document.encrypt({ algorithm: 'AES-128', ownerPassword: 'seulement-pour-les-tests', userPassword: '' });
  return new Uint8Array(await document.save({ useObjectStreams: false }));
}

/** Objects put one after the other with a right table; a stream is its dictionary and its bytes. */
export function rawPdf(objects: readonly (string | readonly [string, Uint8Array])[], trailer = ''): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const text = new TextEncoder();
  let length = 0;
  const put = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? text.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  put('%PDF-1.7\n');
  const offsets = objects.map((object, index) => {
    const offset = length;
    put(`${index + 1} 0 obj\n`);
    if (typeof object === 'string') put(object);
    else {
      put(`${object[0]}\nstream\n`);
      put(object[1]);
      put('\nendstream');
    }
    put('\nendobj\n');
    return offset;
  });
  const start = length;
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return concatenate(parts);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
