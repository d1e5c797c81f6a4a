import { createWorker, OEM, type Page, type Worker as Recognition } from 'tesseract.js';
import type { PageFacts, PdfFacts, WordFacts } from '../documents/file-facts';
import type { FileReading } from './read-file';

/** Recognizes the words of scans on this machine. It is loaded when it is first asked for, and let go after each document. */
export interface TextRecognizer {
  /** `onAdvance` gets a share from 0 to 1. Null when it was stopped, or when there is nothing to draw. */
  readonly recognize: (reading: FileReading, file: File, onAdvance: (share: number) => void, signal: AbortSignal) => Promise<PdfFacts | null>;
}

/** Pages that are recognized; a CERFA has two, and each takes seconds. */
const mostPages = 4;
/** About 200 dots per inch on A4: small print stays readable. */
const pageWidth = 1654;
const surest = 40;
/** Signature of a picture that stands alone: A4, in points. */
const paper = { width: 595, height: 842 };

/** `assets` is the address of the folder with the engine and its French data, ending in a slash. */
export function createTextRecognizer({ assets }: { readonly assets: string }): TextRecognizer {
  return {
    async recognize({ facts, opened }, file, onAdvance, signal) {
      if (signal.aborted) return null;
      const isPicture = facts.type === 'jpeg' || facts.type === 'png';
      if (opened === null && !isPicture) return null;
      const count = opened === null ? 1 : Math.min(opened.pdf.pageCount, mostPages);
      let done = 0;
      const engine = await startEngine(assets, (share) => onAdvance((done + share) / count));
      // Ending the engine leaves its last promise unanswered: the abort answers in its place.
      const aborted = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
      try {
        const pages: PageFacts[] = [];
        for (; done < count; done += 1) {
          const picture = opened === null ? file : await opened.drawPage(done + 1, pageWidth, 'image/png');
          if (picture === null) return null;
          const read = await Promise.race([engine.recognize(picture, {}, { blocks: true }), aborted]);
          if (read === null) return null;
          const own = opened?.pdf.pages[done];
          pages.push(await pageOf(read.data, picture, done + 1, own ?? paper));
          onAdvance((done + 1) / count);
        }
        const known = opened?.pdf ?? { pageCount: 1, boxes: [], signatures: [], hasScript: false };
        return { ...known, pages, textSource: 'recognized' };
      } finally {
        await engine.terminate();
      }
    },
  };
}

/** Everything is a file of the extension: nothing is fetched from anywhere else, and nothing is kept in a cache. */
function startEngine(assets: string, onShare: (share: number) => void): Promise<Recognition> {
  return createWorker('fra', OEM.LSTM_ONLY, {
    workerPath: `${assets}worker.min.js`,
    corePath: `${assets}tesseract-core-simd-lstm.wasm.js`,
    langPath: assets.replace(/\/$/, ''),
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') onShare(progress);
    },
  });
}

async function pageOf({ blocks }: Page, picture: Blob, number: number, { width, height }: { readonly width: number; readonly height: number }): Promise<PageFacts> {
  const bitmap = await createImageBitmap(picture);
  const scale = width / bitmap.width;
  bitmap.close();
  const words = (blocks ?? [])
    .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines.flatMap((line) => line.words)))
    .filter(({ confidence }) => confidence >= surest)
    .map(
      ({ text, bbox }): WordFacts => ({
        text,
        left: bbox.x0 * scale,
        bottom: height - bbox.y1 * scale,
        width: (bbox.x1 - bbox.x0) * scale,
        height: (bbox.y1 - bbox.y0) * scale,
      }),
    );
  return { number, width, height, words, isPicture: true };
}
