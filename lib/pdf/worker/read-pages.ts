import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist';
import type { FormBoxFacts, PageFacts, WordFacts } from '../../documents/file-facts';

/** Pages whose words are read; a CERFA has two, an agreement seldom ten. */
export const pagesRead = 12;
const mostWords = 20_000;

/** Reads the words and the form boxes of the first pages. */
export async function readPages(document: PDFDocumentProxy): Promise<{ readonly pages: readonly PageFacts[]; readonly boxes: readonly FormBoxFacts[] }> {
  const pages: PageFacts[] = [];
  const boxes: FormBoxFacts[] = [];
  for (let number = 1; number <= Math.min(document.numPages, pagesRead); number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page));
    boxes.push(...(await readBoxes(page)));
  }
  return { pages, boxes };
}

async function readPage(page: PDFPageProxy): Promise<PageFacts> {
  const { width, height } = page.getViewport({ scale: 1 });
  const [left = 0, bottom = 0] = page.view;
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const words = items.slice(0, mostWords).flatMap((item): WordFacts[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , scaleY = 0, x = 0, y = 0] = item.transform as readonly number[];
    return [{ text: item.str, left: x - left, bottom: y - bottom, width: item.width, height: item.height > 0 ? item.height : Math.abs(scaleY) }];
  });
  return { number: page.pageNumber, width, height, words, isPicture: words.length < 5 && (await showsPicture(page)) };
}

/** A page without words is a scan when it draws a picture. */
async function showsPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const pictures: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return fnArray.some((operator) => pictures.includes(operator));
}

/** What the library tells of a form box; it types annotations as anything. */
interface RawBox {
  readonly subtype?: string;
  readonly fieldName?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly exportValue?: unknown;
  readonly checkBox?: unknown;
  readonly radioButton?: unknown;
  readonly buttonValue?: unknown;
  readonly rect?: readonly number[];
}

async function readBoxes(page: PDFPageProxy): Promise<FormBoxFacts[]> {
  const [originX = 0, originY = 0] = page.view;
  const raw = (await page.getAnnotations()) as readonly RawBox[];
  return raw.flatMap((box): FormBoxFacts[] => {
    if (box.subtype !== 'Widget' || typeof box.fieldName !== 'string') return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = box.rect ?? [];
    const area = { left: left - originX, bottom: bottom - originY, right: right - originX, top: top - originY };
    const value = Array.isArray(box.fieldValue) ? box.fieldValue.join(' ') : box.fieldValue;
    const text = typeof value === 'string' ? value : '';
    const about = { name: box.fieldName, page: page.pageNumber, area };
    if (box.checkBox === true || box.radioButton === true) {
      const isTicked = text !== '' && text !== 'Off' && text === (box.checkBox === true ? box.exportValue : box.buttonValue);
      return [{ ...about, kind: 'checkbox', text: '', isTicked }];
    }
    const kind = box.fieldType === 'Tx' ? 'text' : box.fieldType === 'Ch' ? 'choice' : box.fieldType === 'Sig' ? 'signature' : 'button';
    return [{ ...about, kind, text: kind === 'text' || kind === 'choice' ? text : '', isTicked: false }];
  });
}
