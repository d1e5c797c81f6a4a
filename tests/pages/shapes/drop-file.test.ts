import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FrameVerdict } from '../../../lib/browser/messages';
import { createFrame, type Frame } from '../../../entrypoints/portal/frame';
import { takeFiles } from '../../../entrypoints/portal/take-files';

const told = vi.hoisted(() => ({ send: vi.fn<(message: string, data: unknown) => Promise<void>>(() => Promise.resolve()) }));
vi.mock('../../../lib/browser/messages', () => ({ sendMessage: told.send }));

let leaving = new AbortController();
/** The background says what it thinks of the page that was opened last. */
let judge = (): void => undefined;
const zone = (title: string, inside = ''): string => `<section><h3>${title}</h3><div class="zone" style="border:1px dashed;padding:20px;width:300px" tabindex="0"><span>Glissez votre fichier ici</span>${inside}</div></section>`;
const cerfa = new File(['%PDF-1.7'], 'cerfa.pdf', { type: 'application/pdf' });

/** Opens a page on which Truelle listens; `isJudged` is false while the background has said nothing of it. */
function openPage(html: string, isJudged = true): Frame {
  document.body.innerHTML = html;
  const frame = createFrame({ document, number: 0, isOurs: () => false, openRoot: () => null });
  frame.scan();
  const files = takeFiles({ frame, link: { signal: leaving.signal, quietly: (sending) => void sending() } });
  judge = () => {
    // Only whether there is a verdict matters here.
    frame.setVerdict({} as FrameVerdict);
    files.onVerdict();
  };
  if (isJudged) judge();
  return frame;
}

/** Drops files as a person does, and says whether the page saw the drop as well. */
function drop(target: Element | null, ...files: readonly File[]): boolean {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  let isSeenByPage = false;
  document.addEventListener('drop', () => (isSeenByPage = true), { once: true });
  target?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer }));
  return isSeenByPage;
}

/** Files handed to the reader, each with the title of the slot that it was dropped on. */
async function readFiles(frame: Frame, count: number): Promise<readonly string[]> {
  const sent = (): readonly { readonly file: File; readonly upload: string | null }[] =>
    // What `readDocument` carries.
    told.send.mock.calls.flatMap(([message, data]) => (message === 'readDocument' ? [data as { file: File; upload: string | null }] : []));
  await vi.waitFor(() => expect(sent()).toHaveLength(count));
  const titles = new Map((frame.reading()?.uploads ?? []).map(({ id, labels }) => [String(id), labels[0]?.text ?? '']));
  return sent().map(({ file, upload }) => `${file.name} | ${upload === null ? 'no slot' : (titles.get(upload) ?? '')}`);
}

beforeEach(() => {
  leaving = new AbortController();
  told.send.mockClear();
});
afterEach(() => {
  leaving.abort();
  document.body.replaceChildren();
});

it('reads a file dropped on a zone, for the slot of that zone, and leaves the drop to the page', async () => {
  const frame = openPage(zone('Cerfa signé') + zone('Convention de formation signée'));
  expect(drop(document.querySelectorAll('.zone span')[1] ?? null, cerfa)).toBe(true);
  expect(await readFiles(frame, 1)).toEqual(['cerfa.pdf | Convention de formation signée']);
});

it('says which files are being read before it hands them over, all that were dropped', async () => {
  const frame = openPage(zone('Cerfa signé', '<input type="file" multiple style="display:none">'));
  const second = new File(['%PDF-1.7'], 'page 2.pdf');
  drop(document.querySelector('.zone'), cerfa, second);
  expect(await readFiles(frame, 2)).toEqual(['cerfa.pdf | Cerfa signé', 'page 2.pdf | Cerfa signé']);
  expect(told.send.mock.calls[0]).toEqual(['documentsWanted', { names: ['cerfa.pdf', 'page 2.pdf'] }]);
});

it('names no slot for a file dropped between two zones', async () => {
  const frame = openPage(`<main>${zone('Cerfa signé')}${zone('Convention de formation signée')}</main>`);
  drop(document.querySelector('main'), cerfa);
  expect(await readFiles(frame, 1)).toEqual(['cerfa.pdf | no slot']);
});

it('reads the same file again when it is dropped again', async () => {
  const frame = openPage(zone('Cerfa signé'));
  drop(document.querySelector('.zone'), cerfa);
  drop(document.querySelector('.zone'), cerfa);
  expect(await readFiles(frame, 2)).toHaveLength(2);
});

it('takes nothing from dropped words, nor from a page that is not judged', () => {
  openPage(zone('Cerfa signé'));
  drop(document.querySelector('.zone'));
  leaving.abort();
  leaving = new AbortController();
  openPage(zone('Cerfa signé'), false);
  drop(document.querySelector('.zone'), cerfa);
  expect(told.send).not.toHaveBeenCalled();
});

it('reads what was chosen before the page was judged once it is, for the slot of then, and each file once', async () => {
  const frame = openPage(zone('Cerfa signé', '<input type="file">') + zone('Convention de formation signée'), false);
  const field = document.querySelector('input');
  const chosen = new DataTransfer();
  chosen.items.add(new File(['%PDF-1.7'], 'tot.pdf'));
  if (field !== null) field.files = chosen.files;
  for (const type of ['input', 'change']) field?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  drop(document.querySelectorAll('.zone')[1] ?? null, cerfa);
  // The page has taken the file and draws the slot anew.
  field?.remove();
  expect(told.send).not.toHaveBeenCalled();
  judge();
  judge();
  expect(await readFiles(frame, 2)).toEqual(['tot.pdf | Cerfa signé', 'cerfa.pdf | Convention de formation signée']);
});
