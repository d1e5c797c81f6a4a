import type { PageFacts } from '../../documents/file-facts';
import { TooMuchDrawn } from './counted-line';
import { drawPage } from './draw-page';
import { fillForm } from './fill-form';
import { measureInk } from './measure-ink';
import { measureStreams } from './measure-streams';
import { openDocument, type OpenedDocument } from './open-document';
import type { Opened, PdfAnswer, PdfAsk } from './protocol';
import { latin1, listStreams, plainNames } from './read-bytes';
import { readPages } from './read-pages';
import { readSignatures } from './read-signatures';
import { unlockBytes } from './unlock-bytes';

let current: (OpenedDocument & { readonly pages: readonly PageFacts[] }) | null = null;

// One after the other: an answer always belongs to the file that was opened last.
let queue: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<PdfAsk>) => {
  // The library speaks on this port too; what is not ours has no such name.
  if (!('ask' in data)) return;
  queue = queue.then(async () => {
    postMessage(await answer(data).catch((): PdfAnswer => ({ ticket: data.ticket, answer: 'failed' })));
  });
});

async function answer(asked: PdfAsk): Promise<PdfAnswer> {
  const { ticket } = asked;
  if (asked.ask === 'open') return { ticket, answer: 'opened', opened: await open(asked.file, asked.assets) };
  if (asked.ask === 'fill') return { ticket, answer: 'filled', form: await fillForm(asked.blank, asked.fills) };
  if (current === null) return { ticket, answer: 'failed' };
  return Promise.race([current.tooMuch, asked.ask === 'ink' ? ink(asked, current) : draw(asked, current)]);
}

async function ink({ ticket, areas }: Extract<PdfAsk, { ask: 'ink' }>, { document, pages }: NonNullable<typeof current>): Promise<PdfAnswer> {
  return { ticket, answer: 'ink', ink: await measureInk(document, pages, areas) };
}

async function draw({ ticket, page: number, width, type }: Extract<PdfAsk, { ask: 'draw' }>, { document }: NonNullable<typeof current>): Promise<PdfAnswer> {
  const page = await document.getPage(number);
  const canvas = await drawPage(document, number, width / page.getViewport({ scale: 1 }).width);
  return { ticket, answer: 'drawn', picture: await canvas.convertToBlob({ type, quality: 0.8 }) };
}

async function open(file: Blob, assets: string): Promise<Opened> {
  await current?.close();
  current = null;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // NotReadableError, NotFoundError: the file changed or went away since it was chosen.
    return { is: 'closed', problem: 'vanished' };
  }
  const measured = await measureStreams(bytes);
  if (!measured.isWithin) return { is: 'closed', problem: 'expands-too-much' };
  const signatures = await readSignatures(bytes);
  // Streams of a protected file cannot be measured before the protection is taken off.
  const isRestricted = isProtected(bytes);
  const plain = isRestricted ? await unlockBytes(bytes) : bytes;
  if (plain === null) return { is: 'closed', problem: 'protected' };
  if (isRestricted && !(await measureStreams(plain)).isWithin) return { is: 'closed', problem: 'expands-too-much' };
  const hasEnd = /startxref|%%EOF/.test(latin1(bytes.subarray(-4096)));
  try {
    const opened = await openDocument(plain, assets);
    const { document } = opened;
    current = { ...opened, pages: [] };
    const { pages, boxes } = await Promise.race([opened.tooMuch, readPages(document)]);
    current = { ...opened, pages };
    // A file without its end that still opens has lost something all the same.
    if (!hasEnd) return { is: 'closed', problem: 'truncated' };
    const hasScript = (await document.getJSActions()) !== null;
    return { is: 'open', unfolded: measured.unfolded, pdf: { pageCount: document.numPages, pages, boxes, signatures, hasScript, isRestricted, textSource: 'text' } };
  } catch (error) {
    if (error instanceof TooMuchDrawn) return { is: 'closed', problem: 'expands-too-much' };
    if (error instanceof Error && error.name === 'PasswordException') return { is: 'closed', problem: 'protected' };
    return { is: 'closed', problem: hasEnd ? 'damaged' : 'truncated' };
  }
}

/** Protection is named in the trailer, or in the dictionary of a cross-reference stream. */
function isProtected(bytes: Uint8Array): boolean {
  const trailers = [...latin1(bytes).matchAll(/trailer[\s\S]{0,2000}/g)].map(([text]) => plainNames(text));
  const tables = listStreams(bytes).flatMap(({ dictionary }) => (/\/XRef\b/.test(dictionary) ? [dictionary] : []));
  return [...trailers, ...tables].some((text) => /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text));
}
