import { isInput, isSelect, isTextArea } from '../scan/native';

/** What the page shows outside a dialog, to know whether taking a row has changed it. */
export interface PageOutcome {
  /** True when a control or the text of the page no longer says what it said. */
  readonly hasChanged: () => boolean;
  /** True when each of the texts stood in a control or in the text outside the dialog beforehand. */
  readonly showedAll: (texts: readonly string[]) => boolean;
}

export function watchOutcome(document: Document, isOutside: (element: Element) => boolean): PageOutcome {
  const before = readOutside(document, isOutside);
  return {
    hasChanged: () => readOutside(document, isOutside).all !== before.all,
    showedAll: (texts) => texts.length > 0 && texts.every((text) => before.shown.includes(bare(text))),
  };
}

function readOutside(document: Document, isOutside: (element: Element) => boolean): { all: string; shown: string } {
  const values: string[] = [];
  for (const control of document.querySelectorAll('input, select, textarea')) {
    if (!isOutside(control)) continue;
    if (isInput(control)) values.push(control.type === 'checkbox' || control.type === 'radio' ? String(control.checked) : control.type === 'password' ? '' : control.value);
    else if (isSelect(control) || isTextArea(control)) values.push(control.value);
  }
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && (!isOutside(node) || node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) texts.push(node.data);
  const all = [...values, ...texts].join('\n');
  return { all, shown: bare(all) };
}

function bare(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
