import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import { openCountedLine, type CountedLine } from './counted-line';

/** Canvases for a worker, where there is no document. */
class WorkerCanvases {
  create(width: number, height: number): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D | null } {
    const canvas = new OffscreenCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = Math.ceil(width);
    canvas.height = Math.ceil(height);
  }
  destroy(made: { canvas: OffscreenCanvas | null; context: unknown }): void {
    if (made.canvas !== null) made.canvas.width = made.canvas.height = 0;
    made.canvas = null;
    made.context = null;
  }
}

/** Filters of pages need a document to live in; thumbnails and measures do without. */
class NoFilters {
  addFilter = (): string => 'none';
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => 'none';
  addLuminosityFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  destroy(): void {
    // Nothing was made.
  }
}

const mostPixels = 40_000_000;

/** A document, and how much may still be drawn of it. Both halves of the library work in this worker, which is ended as a whole. */
export interface OpenedDocument {
  readonly document: PDFDocumentProxy;
  readonly tooMuch: CountedLine['tooMuch'];
  readonly close: () => Promise<void>;
}

/** Opens a PDF whose streams have been measured. No script of it runs, nothing is fetched but the library's own fonts and decoders at `assets`. */
export async function openDocument(bytes: Uint8Array, assets: string): Promise<OpenedDocument> {
  const line = openCountedLine();
  const task = getDocument({
    worker: line.worker,
    data: bytes,
    verbosity: 0,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: mostPixels,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    CanvasFactory: WorkerCanvases,
    FilterFactory: NoFilters,
  });
  try {
    const document = await task.promise;
    return {
      document,
      tooMuch: line.tooMuch,
      async close() {
        await document.destroy();
        line.close();
      },
    };
  } catch (error) {
    line.close();
    throw error;
  }
}
