import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Area, InkFacts, PageFacts, SignatureAreaId } from '../../documents/file-facts';
import { drawPage } from './draw-page';

/** Pixels per point: a pen stroke is then two or three pixels wide. */
const inkScale = 2;
/** Difference of brightness from the paper, of 255. */
const inkContrast = 70;
/** A row or column of which so much is dark is a line of the form. */
const lineShare = 0.6;

/** Measures how much of each area is written on: neither paper, nor printed words, nor the lines of the form. */
export async function measureInk(
  document: PDFDocumentProxy,
  pages: readonly PageFacts[],
  areas: readonly { readonly id: SignatureAreaId; readonly page: number; readonly area: Area }[],
): Promise<readonly InkFacts[]> {
  const found: InkFacts[] = [];
  for (const number of new Set(areas.map(({ page }) => page))) {
    const own = areas.filter(({ page }) => page === number);
    // A page is drawn once for all its areas: that is what takes the time.
    const whole = around(own.map(({ area }) => area));
    const canvas = await drawPage(document, number, inkScale, whole);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const words = pages.find((page) => page.number === number)?.words ?? [];
    for (const { id, area } of own) {
      const [width, height] = [Math.round((area.right - area.left) * inkScale), Math.round((area.top - area.bottom) * inkScale)];
      const data = context?.getImageData(Math.round((area.left - whole.left) * inkScale), Math.round((whole.top - area.top) * inkScale), Math.max(1, width), Math.max(1, height)).data;
      if (data !== undefined) found.push({ id, surface: measureArea(data, Math.max(1, width), Math.max(1, height), area, words) });
    }
  }
  return found;
}

/** Square points of an area that are written on. */
function measureArea(data: Uint8ClampedArray, width: number, height: number, area: Area, words: PageFacts['words']): number {
  const dark = darkPixels(data, width * height);
  for (const word of words) {
    const [left, top] = [(word.left - area.left) * inkScale, (area.top - word.bottom - word.height) * inkScale];
    clear(dark, width, height, { left: left - 2, top: top - 2, right: left + word.width * inkScale + 2, bottom: top + word.height * inkScale * 1.35 + 2 });
  }
  clearLines(dark, width, height);
  return dark.reduce((sum, one) => sum + one, 0) / inkScale ** 2;
}

function around(areas: readonly Area[]): Area {
  return {
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.min(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
    top: Math.max(...areas.map(({ top }) => top)),
  };
}

function darkPixels(data: Uint8ClampedArray, count: number): Uint8Array {
  const brightness = Uint8Array.from({ length: count }, (_, at) => (data[at * 4] ?? 0) * 0.3 + (data[at * 4 + 1] ?? 0) * 0.59 + (data[at * 4 + 2] ?? 0) * 0.11);
  const paper = [...brightness].sort((one, other) => one - other)[count >> 1] ?? 255;
  return brightness.map((one) => (paper - one > inkContrast ? 1 : 0));
}

function clear(dark: Uint8Array, width: number, height: number, box: { left: number; top: number; right: number; bottom: number }): void {
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y += 1) {
    dark.fill(0, y * width + Math.max(0, Math.floor(box.left)), y * width + Math.max(0, Math.min(width, Math.ceil(box.right))));
  }
}

function clearLines(dark: Uint8Array, width: number, height: number): void {
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => count(width, (x) => dark[y * width + x]) > width * lineShare);
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => count(height, (y) => dark[y * width + x]) > height * lineShare);
  for (const y of rows) clear(dark, width, height, { left: 0, right: width, top: y - 1, bottom: y + 2 });
  for (const x of columns) clear(dark, width, height, { left: x - 1, right: x + 2, top: 0, bottom: height });
}

function count(length: number, at: (place: number) => number | undefined): number {
  let sum = 0;
  for (let place = 0; place < length; place += 1) sum += at(place) ?? 0;
  return sum;
}
