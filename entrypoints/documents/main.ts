import { browser } from 'wxt/browser';
import { isFrameSender, isOwnPage, onMessage, sendMessage } from '../../lib/browser/messages';
import type { ControlId } from '../../lib/fields/reading';
import { recognizeCerfa } from '../../lib/documents/cerfa/recognize-cerfa';
import { fileTypeOf } from '../../lib/documents/file-type';
import { readContent } from '../../lib/documents/read-content';
import { signatureAreas } from '../../lib/documents/signature-areas';
import { toDataAddress } from '../../lib/pdf/data-address';
import { createPdfReader } from '../../lib/pdf/pdf-reader';
import { readFile, type DocumentKnowledge, type FileReading } from '../../lib/pdf/read-file';
import { createTextRecognizer } from '../../lib/pdf/recognize-text';

// A page without a window: it gets the files that are chosen on the portal, reads them, and tells the background what they are.

interface HeldFile {
  readonly tab: number;
  readonly upload: ControlId | null;
  readonly file: File;
}

/** Files stay at hand for text recognition; the browser holds their bytes, not this page. */
const mostHeld = 12;
const held = new Map<string, HeldFile>();
const reader = createPdfReader({ assets: browser.runtime.getURL('/pdf/' as '/panel.html') });
reader.warm();
const recognizer = createTextRecognizer({ assets: browser.runtime.getURL('/tesseract/' as '/panel.html') });
/** Stops the recognition that was asked for last, however far it has come. */
let recognition = new AbortController();
const knowledge: DocumentKnowledge = { typeOf: fileTypeOf, areasOf: (pdf) => signatureAreas(pdf, recognizeCerfa(pdf) !== null) };
/** One file at a time: the worker holds one PDF, and memory has a ceiling. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
}

onMessage('readDocument', ({ sender, data: { file, upload } }) => {
  if (!isFrameSender(sender) || !(file instanceof File)) return false;
  const tab = sender.tab.id;
  return inTurn(async () => {
    const reading = await readFile(file, reader, knowledge);
    if (reading.facts.digest !== '') hold(`${tab}:${reading.facts.digest}`, { tab, upload, file });
    await tell(tab, upload, reading);
    return true;
  });
});

onMessage('recognizeText', ({ sender, data: { tab, digest } }) => {
  const one = held.get(`${tab}:${digest}`);
  if (!isOwnPage(sender) || one === undefined) return false;
  recognition.abort();
  recognition = new AbortController();
  const { signal } = recognition;
  void inTurn(() => recognize(one, digest, signal));
  return true;
});
onMessage('stopRecognition', ({ sender }) => {
  if (isOwnPage(sender)) recognition.abort();
});

async function tell(tab: number, upload: ControlId | null, { facts, ink, thumbnail }: FileReading): Promise<void> {
  await sendMessage('documentRead', { tab, upload, file: readContent(facts, ink), thumbnail: thumbnail === null ? null : await toDataAddress(thumbnail) });
}

/** Reads the words of a scan, page by page, and judges the file anew with them. */
async function recognize({ tab, upload, file }: HeldFile, digest: string, signal: AbortSignal): Promise<void> {
  const advance = (share: number | null): Promise<void> => sendMessage('recognitionAdvanced', { tab, digest, share });
  await advance(0);
  try {
    const reading = await readFile(file, reader, knowledge);
    const pdf = await recognizer.recognize(reading, file, (share) => void advance(share), signal);
    if (pdf === null) return;
    const areas = knowledge.areasOf(pdf);
    const ink = areas.length === 0 || reading.opened === null ? null : await reading.opened.measureInk(areas);
    await tell(tab, upload, { ...reading, facts: { ...reading.facts, pdf }, ink });
  } finally {
    await advance(null);
  }
}

function hold(key: string, one: HeldFile): void {
  held.delete(key);
  held.set(key, one);
  const [oldest] = held.keys();
  if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
}
