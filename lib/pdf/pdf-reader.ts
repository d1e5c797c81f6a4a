import type { Area, FileProblem, InkFacts, PdfFacts, SignatureAreaId } from '../documents/file-facts';
import type { BoxFill, FilledForm, PdfAnswer, PdfAsk } from './worker/protocol';

/** A PDF that is open in the worker until the next one is opened. */
export type OpenedPdf =
  | { readonly is: 'closed'; readonly problem: FileProblem }
  | {
      readonly is: 'open';
      readonly pdf: PdfFacts;
      /** Bytes that its streams unfold to. */
      readonly unfolded: number;
      readonly measureInk: (areas: readonly { readonly id: SignatureAreaId; readonly page: number; readonly area: Area }[]) => Promise<readonly InkFacts[] | null>;
      /** `width` in pixels. Null when the page cannot be drawn. */
      readonly drawPage: (page: number, width: number, type: 'image/jpeg' | 'image/png') => Promise<Blob | null>;
    };

/** Opens and fills PDFs in a worker that is ended when one of them takes too long, and started again for the next. */
export interface PdfReader {
  readonly open: (file: Blob) => Promise<OpenedPdf>;
  /** Writes into the boxes of a blank form; null when it cannot be written into. What is open stays open. */
  readonly fillForm: (blank: ArrayBuffer, fills: readonly BoxFill[]) => Promise<FilledForm | null>;
  /** Starts the worker before the first file comes. */
  readonly warm: () => void;
  /** Ends the worker; the next file starts another. */
  readonly close: () => void;
}

type Ask = PdfAsk extends infer One ? (One extends PdfAsk ? Omit<One, 'ticket'> : never) : never;

const patienceMs = 30_000;
/** A worker cannot be given a ceiling: what is heavier than this is not opened. */
export const heaviestPdf = 40 * 1024 * 1024;

/** `assets` is the address of the folder with the library's fonts and decoders, ending in a slash. */
export function createPdfReader({ assets, patience = patienceMs }: { readonly assets: string; readonly patience?: number }): PdfReader {
  let worker: Worker | null = null;
  let ticket = 0;

  const close = (): void => {
    worker?.terminate();
    worker = null;
  };
  const start = (): Worker => (worker ??= new Worker(new URL('./worker/pdf-worker.ts', import.meta.url), { type: 'module', name: 'truelle-pdf' }));
  /** A word instead of an answer when the worker failed or took too long: it is ended then. */
  const ask = (asked: Ask): Promise<PdfAnswer | 'late' | 'failed'> => {
    const own = start();
    const number = ++ticket;
    return new Promise((resolve) => {
      const settled = new AbortController();
      const settle = (answer: PdfAnswer | 'late' | 'failed'): void => {
        settled.abort();
        clearTimeout(timer);
        if ((typeof answer === 'string' || answer.answer === 'failed') && worker === own) close();
        resolve(answer);
      };
      const timer = setTimeout(() => settle('late'), patience);
      own.addEventListener(
        'message',
        ({ data }: MessageEvent<PdfAnswer>) => {
          if ('answer' in data && data.ticket === number) settle(data);
        },
        { signal: settled.signal },
      );
      // A worker out of memory ends with an error, or with nothing: then the wait ends it.
      own.addEventListener('error', () => settle('failed'), { signal: settled.signal });
      own.postMessage({ ...asked, ticket: number } satisfies PdfAsk);
    });
  };

  return {
    warm: () => void start(),
    close,
    async fillForm(blank, fills) {
      const filled = await ask({ ask: 'fill', blank, fills });
      return typeof filled !== 'string' && filled.answer === 'filled' ? filled.form : null;
    },
    async open(file) {
      if (file.size > heaviestPdf) return { is: 'closed', problem: 'too-large' };
      const answer = await ask({ ask: 'open', file, assets });
      if (answer === 'late') return { is: 'closed', problem: 'took-too-long' };
      if (answer === 'failed' || answer.answer !== 'opened') return { is: 'closed', problem: 'damaged' };
      const { opened } = answer;
      // The library may still be at work on what was too much: that ends with its worker.
      if (opened.is === 'closed' && opened.problem === 'expands-too-much') close();
      if (opened.is === 'closed') return opened;
      return {
        ...opened,
        async measureInk(areas) {
          if (areas.length === 0) return [];
          const measured = await ask({ ask: 'ink', areas });
          return typeof measured !== 'string' && measured.answer === 'ink' ? measured.ink : null;
        },
        async drawPage(page, width, type) {
          const drawn = await ask({ ask: 'draw', page, width, type });
          return typeof drawn !== 'string' && drawn.answer === 'drawn' ? drawn.picture : null;
        },
      };
    },
  };
}
