import { isElement, isHtmlElement, isText, roleOf } from './native';

const neverText = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'DATALIST',
  'IFRAME',
  'OBJECT',
  'CANVAS',
  'AUDIO',
  'VIDEO',
  'HEAD',
]);
const inline = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'MARK',
  'NOBR',
  'Q',
  'S',
  'SLOT',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TT',
  'U',
  'VAR',
  'WBR',
  'LABEL',
]);
const iconFont = /\b(material-icons|material-symbols|mat-icon|glyphicon)/;

/** Spaces of all kinds become one space; characters without a glyph (zero width, icon fonts) go. */
export function collapse(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when the element paints nothing: no box, or made invisible. `display: contents` has no box and yet shows what it holds. */
export function isUndrawn(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  if (element.nodeName === 'OPTION') return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display !== 'contents' || style.visibility !== 'visible') return true;
  return element.parentElement !== null && isUndrawn(element.parentElement);
}

/** True for tags that text flows through unless the page draws them otherwise. */
export function isInlineTag(element: Element): boolean {
  return inline.has(element.nodeName);
}

/** Text meant for nobody's eyes as a wording: code, lists of answers, icons, what is drawn only. */
export function isNeverText(element: Element): boolean {
  if (neverText.has(element.nodeName)) return true;
  return iconFont.test(element.getAttribute('class') ?? '');
}

/**
 * The text an element shows, collapsed; what stands in a shadow root or a slot is read where it is drawn.
 * Wordings that stand twice, once for the eye and once for a screen reader, come once. Images count by their alternative text.
 */
export function shownText(root: Element, isSkipped: (element: Element) => boolean = () => false): string {
  const pieces: string[] = [];
  addPieces(root, isSkipped, pieces);
  return joinPieces(pieces);
}

function addPieces(element: Element, isSkipped: (element: Element) => boolean, pieces: string[]): void {
  for (const child of flatChildren(element)) {
    if (isText(child)) {
      pieces.push(child.data);
      continue;
    }
    if (!isElement(child)) continue;
    const image = imageText(child);
    if (image !== null) {
      pieces.push(` ${image} `);
      continue;
    }
    if (isNeverText(child) || child.getAttribute('aria-hidden') === 'true' || isSkipped(child) || isUndrawn(child)) continue;
    const isApart = !inline.has(child.nodeName);
    if (isApart) pieces.push(' ');
    addPieces(child, isSkipped, pieces);
    if (isApart) pieces.push(' ');
  }
}

/** Pieces put side by side; a piece of more than one letter that repeats an earlier one is a duplicate for screen readers. */
export function joinPieces(pieces: readonly string[]): string {
  const seen = new Set<string>();
  const kept = pieces.filter((piece) => {
    const folded = collapse(piece).toLowerCase();
    if (folded.length < 3) return true;
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
  return collapse(kept.join(''));
}

/** Alternative text of an image or drawing; null when the element is neither. */
export function imageText(element: Element): string | null {
  const isDrawing = element.nodeName === 'svg';
  if (!isDrawing && (element.nodeName === 'IMG' || roleOf(element) === 'img')) {
    return collapse(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  }
  if (!isDrawing) return null;
  if (element.getAttribute('aria-hidden') === 'true') return '';
  const title = [...element.children].find((child) => child.nodeName.toLowerCase() === 'title');
  return collapse(element.getAttribute('aria-label') ?? title?.textContent ?? '');
}

/** Children where they are drawn: a slot holds what was given to it, a host holds its open shadow root. */
export function flatChildren(element: Element): Iterable<Node> {
  if (element.nodeName === 'SLOT' && 'assignedNodes' in element && isHtmlElement(element)) {
    const assigned = assignedNodes(element);
    if (assigned.length > 0) return assigned;
  }
  return element.shadowRoot?.childNodes ?? element.childNodes;
}

function assignedNodes(slot: HTMLElement): readonly Node[] {
  return isSlot(slot) ? slot.assignedNodes() : [];
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.nodeName === 'SLOT';
}
