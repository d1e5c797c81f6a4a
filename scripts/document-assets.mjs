import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Files that the reading of documents needs beside its code, taken from their packages as they are: fonts and picture decoders of pdf.js,
 * the text recognition and its French data. Without its colour management, pictures are drawn in the colours of their own space: enough to know a paper again. One engine is enough: every browser that Truelle runs in has SIMD.
 * @returns {{ absoluteSrc: string, relativeDest: string }[]}
 */
export function documentAssets() {
  const modules = resolve('node_modules');
  const folder = (from, to, isWanted) =>
    readdirSync(join(modules, from))
      .filter(isWanted)
      .map((name) => ({ absoluteSrc: join(modules, from, name), relativeDest: join(to, name) }));
  return [
    ...folder('pdfjs-dist/standard_fonts', 'pdf/standard_fonts', () => true),
    ...folder('pdfjs-dist/wasm', 'pdf/wasm', (name) => !name.endsWith('.js') && !/qcms/i.test(name)),
    ...folder('tesseract.js/dist', 'tesseract', (name) => name === 'worker.min.js'),
    ...folder('tesseract.js-core', 'tesseract', (name) => name === 'tesseract-core-simd-lstm.wasm.js'),
    ...folder('@tesseract.js-data/fra/4.0.0_best_int', 'tesseract', (name) => name.endsWith('.gz')),
  ];
}
