import { PDFWorker } from 'pdfjs-dist';
import { WorkerMessageHandler } from 'pdfjs-dist/build/pdf.worker.min.mjs';

/** The line between the two halves of the library. */
export interface CountedLine {
  readonly worker: PDFWorker;
  /** Rejects when more was drawn than any paper holds. */
  readonly tooMuch: Promise<never>;
  readonly close: () => void;
}

/** A page has some thousands of strokes and words, a map a hundred thousand. */
const mostDrawn = 500_000;
/** How the library marks a piece of a stream. */
const streamPiece = 4;

export class TooMuchDrawn extends Error {
  override readonly name = 'TooMuchDrawn';
}

/**
 * Lets the halves of the library speak to each other, and counts what is drawn and read: drawings that hold drawings make gigabytes of a few
 * kilobytes, and no stream of theirs is long. Past the count nothing more is heard, so that nothing more is kept.
 */
export function openCountedLine(): CountedLine {
  const { port1, port2 } = new MessageChannel();
  const close = (): void => {
    port1.close();
    port2.close();
  };
  let drawn = 0;
  const tooMuch = new Promise<never>((_, reject) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      drawn += lengthOf(data);
      if (drawn <= mostDrawn) return;
      close();
      reject(new TooMuchDrawn('More is drawn than any paper holds'));
    });
  });
  // It rejects whether or not somebody is waiting for a page at that moment.
  tooMuch.catch(() => undefined);
  WorkerMessageHandler.initializeFromPort(port2);
  // The library's types know workers only; it asks a port for nothing else than messages.
  const worker = new PDFWorker({ port: port1 as unknown as null });
  port1.start();
  port2.start();
  return {
    worker,
    tooMuch,
    close() {
      worker.destroy();
      close();
    },
  };
}

/** Strokes or words in a piece of what one half tells the other; 0 for any other message. */
function lengthOf(message: unknown): number {
  if (typeof message !== 'object' || message === null || !('stream' in message) || message.stream !== streamPiece || !('chunk' in message)) return 0;
  // The library's own messages: a run of operators, or of pieces of text.
  const { length, items } = message.chunk as { readonly length?: number; readonly items?: readonly unknown[] };
  return length ?? items?.length ?? 0;
}
