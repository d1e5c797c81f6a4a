import type { PDFDocument, PDFFont, PDFForm } from '@cantoo/pdf-lib';
import type { BoxFill, FilledForm } from './protocol';


const smallestPrint = 6;

/**
 * Writes texts and ticks into the boxes of a blank form, which stay boxes so that they can still be corrected. A text that does not fit or
 * that the form's letters cannot write leaves its box blank. The library is loaded when it is first needed.
 */
export async function fillForm(blank: ArrayBuffer, fills: readonly BoxFill[]): Promise<FilledForm> {
  const { PDFDict, PDFDocument, PDFName, PDFStream, StandardFonts } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(blank);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const letters = new Set(font.getCharacterSet());
  const form = document.getForm();
  const names = new Map(form.getFields().map((field) => [foldName(field.getName()), field.getName()]));
  const left: FilledForm['left'][number][] = [];
  for (const fill of fills) {
    const name = names.get(foldName(fill.name));
    const why = name === undefined ? 'absent' : 'tick' in fill ? tick(form, name) : write(form, name, fill.texts, font, letters);
    if (why !== null) left.push({ name: fill.name, why });
  }
  // Some forms name a drawing of a box that is not in the file; the library draws a box anew only where there is none at all.
  for (const { dict } of form.getFields().flatMap((field) => field.acroField.getWidgets())) {
    const drawings = dict.lookup(PDFName.of('AP'));
    const normal = drawings instanceof PDFDict ? drawings.lookup(PDFName.of('N')) : undefined;
    if (!(normal instanceof PDFDict) && !(normal instanceof PDFStream)) dict.delete(PDFName.of('AP'));
  }
  form.updateFieldAppearances(font);
  return { bytes: await save(document), left };
}

function tick(form: PDFForm, name: string): 'absent' | null {
  const box = form.getCheckBox(name);
  box.check();
  return null;
}

function write(form: PDFForm, name: string, texts: readonly string[], font: PDFFont, letters: ReadonlySet<number>): 'too-long' | 'letters' | null {
  const box = form.getTextField(name);
  const longest = box.getMaxLength() ?? Infinity;
  const text = texts.find((one) => one.length <= longest);
  if (text === undefined) return 'too-long';
  // Asked beforehand: the library puts another sign in the place of a letter it does not have.
  if (Array.from(text).some((letter) => !letters.has(letter.codePointAt(0) ?? 0))) return 'letters';
  const width = Math.min(...box.acroField.getWidgets().map((widget) => widget.getRectangle().width));
  // A comb spreads its letters over its whole width by itself.
  if (!box.isCombed() && font.widthOfTextAtSize(text, smallestPrint) > width - 2) return 'too-long';
  // Boxes that a program added often say nothing of their letters; the library asks for it.
  if (box.acroField.getDefaultAppearance() === undefined) box.acroField.setDefaultAppearance('/Helv 9 Tf 0 g');
  box.setText(text);
  box.setFontSize(box.isCombed() ? 8 : Math.max(smallestPrint, Math.min(9, Math.floor((9 * (width - 4)) / Math.max(1, font.widthOfTextAtSize(text, 9))))));
  return null;
}

async function save(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await document.save());
}

function foldName(name: string): string {
  return name.normalize('NFC').replace(/[’‘`´]/g, "'").replace(/\s+/g, ' ').trim();
}
