import { build, drawing } from './build';
import { lineGlyphs } from './glyphs';
import type { GuardDocument } from './overlay';

const tones = { good: 'good', info: 'note', warning: 'warn', blocking: 'stop' } as const;

/** The documents that are about to be sent, each with its first page and its state in a word. */
export function buildDocuments(document: Document, documents: readonly GuardDocument[]): HTMLElement {
  return build(document, 'ul', { class: 'guard-documents', 'aria-label': 'Documents à transmettre' }, ...documents.map((one) => buildOne(document, one)));
}

function buildOne(document: Document, { title, fileName, state, word, thumbnail }: GuardDocument): HTMLElement {
  const tone = tones[state];
  const picture = build(document, 'canvas', { class: thumbnail === null ? 'thumb thumb-none' : 'thumb', 'aria-hidden': 'true', width: '72', height: '102' });
  if (thumbnail !== null) void paint(picture, thumbnail);
  return build(
    document,
    'li',
    {},
    picture,
    build(
      document,
      'div',
      {},
      build(document, 'p', { class: 'strong' }, title),
      fileName === '' ? null : build(document, 'p', { class: 'small muted' }, fileName),
      build(document, 'p', { class: `said said-${tone}` }, drawing(document, lineGlyphs[tone], 'i'), word),
    ),
  );
}

/** A canvas, because the page's own policy decides over addresses of pictures, and not over what is drawn. */
async function paint(canvas: HTMLCanvasElement, address: string): Promise<void> {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
  try {
    const bitmap = await createImageBitmap(new Blob([bytes]));
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
  } catch {
    // A picture that cannot be drawn leaves its frame: the words beside it say enough.
    canvas.classList.add('thumb-none');
  }
}
