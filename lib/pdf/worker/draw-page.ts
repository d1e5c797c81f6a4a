import type { PDFDocumentProxy } from 'pdfjs-dist';
import { AnnotationMode } from 'pdfjs-dist';
import type { Area } from '../../documents/file-facts';

/** Draws a page, or an area of it, on white. `scale` is pixels per point. */
export async function drawPage(document: PDFDocumentProxy, number: number, scale: number, area?: Area): Promise<OffscreenCanvas> {
  const page = await document.getPage(number);
  const whole = page.getViewport({ scale });
  // Areas count from the bottom, canvases from the top.
  const offset = area === undefined ? {} : { offsetX: -area.left * scale, offsetY: -(whole.height - area.top * scale) };
  const viewport = page.getViewport({ scale, ...offset });
  const width = area === undefined ? whole.width : (area.right - area.left) * scale;
  const height = area === undefined ? whole.height : (area.top - area.bottom) * scale;
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new TypeError('No canvas to draw on');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // The library's types know only canvases of a document; in a worker it draws on those that the factory makes.
  const target = context as unknown as CanvasRenderingContext2D;
  await page.render({ canvas: null, canvasContext: target, viewport, annotationMode: AnnotationMode.ENABLE }).promise;
  return canvas;
}
